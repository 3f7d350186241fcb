package id.sistemkerja.assignment.casefile;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.platform.web.Caller;
import java.util.List;
import java.util.UUID;

/** Cases that are not of one official, as far as they come into the inbox. */
public interface OtherCases {
  /** A step for the caller. */
  record Waiting(UUID caseId, Step step, BilingualText title) {}

  /** Something that the caller is told. */
  record Told(Notice notice, BilingualText title) {}

  List<Waiting> waitingFor(Caller caller, int limit);

  List<Told> told(Caller caller, int limit);
}
