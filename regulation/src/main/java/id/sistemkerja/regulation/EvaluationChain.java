package id.sistemkerja.regulation;

import id.sistemkerja.kernel.Citation;
import java.util.List;

/**
 * Who reviews a finished result, in order; the last one accepts it.
 *
 * @param rule for example {@code MEK-K2}
 * @param reviewers at least one
 */
public record EvaluationChain(String rule, List<Party> reviewers, Citation citation) {
  public EvaluationChain {
    reviewers = List.copyOf(reviewers);
  }
}
