package id.sistemkerja.assignment.template.domain;

/** A part of a letter's wording. */
public enum TemplateField {
  /** Street and town in the letterhead. */
  ADDRESS(Shape.LINE, true, 200),
  WEBSITE(Shape.LINE, false, 100),
  EMAIL(Shape.LINE, false, 100),
  /** Why the letter is given: one point a line. */
  CONSIDERATIONS(Shape.POINTS, false, 4000),
  /** The operative word. */
  DIRECTIVE(Shape.LINE, true, 60),
  /** What else is arranged: one point a line. */
  ARRANGEMENTS(Shape.POINTS, false, 4000),
  /** What stands before the facts: one paragraph a line. */
  OPENING(Shape.PARAGRAPHS, true, 2000),
  /** What stands after them: one paragraph a line. */
  CLOSING(Shape.PARAGRAPHS, true, 2000);

  /** How its lines are meant. */
  public enum Shape {
    /** One line without markup. */
    LINE,
    POINTS,
    PARAGRAPHS
  }

  private final Shape shape;
  private final boolean required;
  private final int longest;

  TemplateField(Shape shape, boolean required, int longest) {
    this.shape = shape;
    this.required = required;
    this.longest = longest;
  }

  public Shape shape() {
    return shape;
  }

  public boolean isRequired() {
    return required;
  }

  /** Characters, placeholders counted as they are written. */
  public int longest() {
    return longest;
  }
}
