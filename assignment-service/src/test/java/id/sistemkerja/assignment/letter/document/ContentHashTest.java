package id.sistemkerja.assignment.letter.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.sistemkerja.assignment.domain.ChangeKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  /** A hash in a signing event must be reproducible for ever: this value may never change. */
  @Test
  void isTheSameForEver() {
    assertThat(LetterPdf.contentHash(Letters.pohuwato()))
        .isEqualTo("a54e68de72dafc745887fad889280f71241a7422221faca2691cc4f9a5f7a265");
  }

  /** Every value of the letter, each changed alone, wherever it stands in the record. */
  @Test
  void changesWithEveryValue() throws ReflectiveOperationException {
    for (LetterDocument letter :
        List.of(
            Letters.kotabaru(),
            Letters.pohuwato(),
            Letters.signedByNextLevel(),
            Letters.changing(ChangeKind.EXTEND))) {
      List<Object> changed = variants(letter);
      assertThat(changed).hasSizeGreaterThan(35);
      List<String> hashes = new ArrayList<>();
      hashes.add(LetterPdf.contentHash(letter));
      changed.forEach(variant -> hashes.add(LetterPdf.contentHash((LetterDocument) variant)));
      assertThat(hashes).doesNotHaveDuplicates();
    }
  }

  @Test
  void thatOfARecordedDocumentChangesWithEveryValueToo() throws ReflectiveOperationException {
    RecordedDocument document = Letters.recorded(2);
    List<Object> changed = variants(document);
    assertThat(changed).hasSizeGreaterThan(30);
    List<String> hashes = new ArrayList<>();
    hashes.add(LetterPdf.contentHash(document));
    changed.forEach(variant -> hashes.add(LetterPdf.contentHash((RecordedDocument) variant)));
    assertThat(hashes).doesNotHaveDuplicates();
  }

  @Test
  void aDraftIsNotTheSignedLetter() {
    assertThat(LetterPdf.contentHash(Letters.draft()))
        .isNotEqualTo(LetterPdf.contentHash(Letters.kotabaru()));
  }

  @Test
  void noValueImitatesAnotherLine() {
    LetterDocument two = withCopies(List.of("Satu", "Dua"));
    LetterDocument one = withCopies(List.of("Satu\ncopies[1]=Dua"));
    LetterDocument escaped = withCopies(List.of("Satu\\u000acopies[1]=Dua"));
    assertThat(
            List.of(
                LetterPdf.contentHash(two),
                LetterPdf.contentHash(one),
                LetterPdf.contentHash(escaped)))
        .doesNotHaveDuplicates();
  }

  @Test
  void doesNotDependOnHowAnAccentIsEncoded() {
    String name = "Désa Contoh";
    assertThat(
            LetterPdf.contentHash(
                withCopies(List.of(Normalizer.normalize(name, Normalizer.Form.NFD)))))
        .isEqualTo(LetterPdf.contentHash(withCopies(List.of(name))));
  }

  private static LetterDocument withCopies(List<String> copies) {
    LetterDocument letter = Letters.kotabaru();
    return Letters.with(
        letter, letter.official(), letter.otherArrangements(), letter.standing(), copies);
  }

  /** The value with one thing in it changed, once for every thing in it. */
  private static List<Object> variants(Object value) throws ReflectiveOperationException {
    return switch (value) {
      case String text when text.matches("[0-9]{18}") ->
          List.of(text.substring(0, 17) + (text.endsWith("9") ? "8" : "9"));
      case String text -> List.of(text + "x");
      case Boolean flag -> List.of(!flag);
      case LocalDate day -> List.of(day.plusDays(1));
      case Enum<?> constant ->
          Arrays.stream(constant.getDeclaringClass().getEnumConstants())
              .filter(other -> other != constant)
              .map(Object.class::cast)
              .toList();
      case List<?> list -> variantsOf(list);
      case Record structure -> variantsOf(structure);
      default -> throw new IllegalStateException("no variant of " + value.getClass());
    };
  }

  private static List<Object> variantsOf(List<?> list) throws ReflectiveOperationException {
    List<Object> variants = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (Object item : variants(list.get(i))) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(i, item);
        variants.add(copy);
      }
    }
    List<Object> longer = new ArrayList<>(list);
    longer.add(list.isEmpty() ? "tambahan" : variants(list.getFirst()).getFirst());
    variants.add(longer);
    return variants;
  }

  private static List<Object> variantsOf(Record structure) throws ReflectiveOperationException {
    RecordComponent[] components = structure.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = components[i].getAccessor().invoke(structure);
    }
    Constructor<?> constructor = structure.getClass().getDeclaredConstructor(types);
    List<Object> variants = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      if (values[i] != null) {
        for (Object variant : variants(values[i])) {
          Object[] copy = values.clone();
          copy[i] = variant;
          variants.add(constructor.newInstance(copy));
        }
      }
    }
    return variants;
  }
}
