package id.sistemkerja.assignment.request.domain;

import id.sistemkerja.assignment.domain.Involvement;
import id.sistemkerja.assignment.domain.Office;
import id.sistemkerja.assignment.domain.TaskContent;
import org.jspecify.annotations.Nullable;

/** Where an involvement request stands. */
public sealed interface RequestState {
  record Missing() implements RequestState {}

  /** In the requester's hands. */
  sealed interface InPreparation extends RequestState {
    Involvement involvement();

    TaskContent content();
  }

  record Draft(Involvement involvement, TaskContent content) implements InPreparation {}

  record Returned(Involvement involvement, TaskContent content) implements InPreparation {}

  /**
   * Waits for the answer.
   *
   * @param recommender whose recommendation the profile asks for, if it asks for one
   * @param recommendedFavourably absent until there is a recommendation
   */
  record Submitted(
      Involvement involvement,
      TaskContent content,
      Office addressee,
      @Nullable Office recommender,
      @Nullable Boolean recommendedFavourably)
      implements RequestState {
    Submitted recommended(boolean favourably) {
      return new Submitted(involvement, content, addressee, recommender, favourably);
    }
  }

  /** Nothing more happens. */
  sealed interface Ended extends RequestState {}

  record Approved() implements Ended {}

  record Refused() implements Ended {}

  record Withdrawn() implements Ended {}
}
