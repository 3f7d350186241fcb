package id.sistemkerja.assignment.letter.style;

import id.sistemkerja.assignment.domain.AgreedWork;
import id.sistemkerja.assignment.domain.Copy;
import id.sistemkerja.assignment.letter.document.LetterDocument;
import id.sistemkerja.assignment.letter.document.LetterDocument.Standing;
import id.sistemkerja.assignment.letter.domain.Changing;
import id.sistemkerja.assignment.letter.domain.LetterContent;
import id.sistemkerja.assignment.letter.domain.Signature;

/** The document of a letter, signed or not, from what its events keep. */
public final class Documents {
  private Documents() {}

  public static LetterDocument signed(LetterContent content, String number, Signature signature) {
    return document(
        content, new Standing.Signed(number, signature.signedOn(), signature.note()), signature);
  }

  /**
   * @param provisionalNumber as far as it is known before it is signed
   * @param expected who would sign today
   */
  public static LetterDocument draft(
      LetterContent content, String provisionalNumber, Signature expected) {
    return document(content, new Standing.Draft(provisionalNumber), expected);
  }

  private static LetterDocument document(
      LetterContent content, Standing standing, Signature signature) {
    LetterContent.Letterhead head = content.letterhead();
    LetterContent.Assignee assignee = content.assignee();
    return new LetterDocument(
        new LetterDocument.Letterhead(
            head.government(), head.apparatus(), head.address(), head.website(), head.email()),
        content.title(),
        content.considerations(),
        content.legalBasis(),
        content.directive(),
        new LetterDocument.AssignedOfficial(
            assignee.name(),
            assignee.nip(),
            assignee.rank(),
            assignee.position(),
            assignee.unitName()),
        new LetterDocument.Task(
            content.purpose(),
            content.expectedResult(),
            content.owner().unitName(),
            content.period()),
        new LetterDocument.Reporting(content.reportRecipient().title(), content.reportRule()),
        content.otherArrangements(),
        content.placeOfIssue(),
        standing,
        new LetterDocument.Signatory(
            content.signatory().title(),
            signature.mandate(),
            signature.name(),
            signature.rank(),
            signature.nip()),
        content.copies().stream().map(Copy::officeTitle).toList(),
        content.verificationUrl(),
        content.changes() == null ? null : changeOf(content.changes(), content.work()),
        content.form(),
        content.wording() == null ? null : wordingOf(content.wording()));
  }

  private static LetterDocument.Wording wordingOf(LetterContent.Wording wording) {
    return new LetterDocument.Wording(
        wording.template(), wording.letterhead(), wording.subject(), wording.closing());
  }

  private static LetterDocument.Change changeOf(Changing changes, AgreedWork after) {
    return LetterDocument.Change.of(
        changes.before(), after, changes.revokedFrom(), changes.reason());
  }
}
