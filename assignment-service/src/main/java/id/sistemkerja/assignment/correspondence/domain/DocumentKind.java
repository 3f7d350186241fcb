package id.sistemkerja.assignment.correspondence.domain;

import id.sistemkerja.assignment.template.domain.TemplateKind;

/** What was recorded. */
public enum DocumentKind {
  /** A request was sent (PEN-7, PEN-9). */
  REQUEST_LETTER(TemplateKind.REQUEST_LETTER),
  /** It was approved (PEN-8). */
  APPROVAL(TemplateKind.APPROVAL),
  /** It was refused, with the reason (PEN-8, PEN-12). */
  REFUSAL(TemplateKind.REFUSAL),
  /** An assignment was closed. */
  COMPLETION(TemplateKind.COMPLETION);

  private final TemplateKind template;

  DocumentKind(TemplateKind template) {
    this.template = template;
  }

  public TemplateKind template() {
    return template;
  }
}
