package id.sistemkerja.orgstructure.bulk.sheet;

import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.orgstructure.bulk.domain.ImportProblems;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks a workbook over before it is read: that it is one, holds no macros, stays within bounds
 * when unpacked, and has no merged cells, of which the reader does not tell.
 */
final class WorkbookCheck {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
  private static final int MOST_PARTS = 1_000;
  private static final long MOST_UNPACKED = 256L << 20;

  /** The reader holds all of these in memory. */
  private static final long MOST_SHARED_TEXT = 48L << 20;

  private static final XMLInputFactory XML = xml();

  private final ZipFile zip;
  private final List<RowFault> faults = new ArrayList<>();
  private long unpacked;

  private WorkbookCheck(ZipFile zip) {
    this.zip = zip;
  }

  static void check(Path file) throws IOException, FileRefused {
    byte[] head = new byte[4];
    try (InputStream in = Files.newInputStream(file)) {
      in.readNBytes(head, 0, head.length);
    }
    if (Arrays.equals(head, OLE)) {
      throw new FileRefused(ImportProblems.ENCRYPTED);
    }
    if (!Arrays.equals(head, ZIP)) {
      throw new FileRefused(ImportProblems.NOT_A_WORKBOOK);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new WorkbookCheck(zip).parts();
    } catch (ZipException | XMLStreamException e) {
      throw new FileRefused(ImportProblems.NOT_A_WORKBOOK);
    }
  }

  private void parts() throws IOException, XMLStreamException, FileRefused {
    if (zip.size() > MOST_PARTS) {
      throw new FileRefused(ImportProblems.TOO_LARGE_UNPACKED);
    }
    Map<String, String> titles = null;
    for (ZipEntry part : Collections.list(zip.entries())) {
      String name = part.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith("vbaproject.bin")) {
        throw new FileRefused(ImportProblems.MACROS);
      }
      long limit = name.endsWith("sharedstrings.xml") ? MOST_SHARED_TEXT : MOST_UNPACKED;
      try (InputStream in = new Counting(zip.getInputStream(part), limit)) {
        if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
          if (titles == null) {
            titles = titles();
          }
          mergedCells(in, titles.getOrDefault(part.getName(), part.getName()));
        } else {
          in.transferTo(java.io.OutputStream.nullOutputStream());
        }
      } catch (TooMuch e) {
        throw new FileRefused(ImportProblems.TOO_LARGE_UNPACKED);
      }
    }
    if (zip.getEntry("xl/workbook.xml") == null) {
      throw new FileRefused(ImportProblems.NOT_A_WORKBOOK);
    }
    if (!faults.isEmpty()) {
      throw new FileRefused(ImportProblems.MERGED_CELLS, faults);
    }
  }

  private void mergedCells(InputStream in, String title) throws XMLStreamException, FileRefused {
    XMLStreamReader reader = XML.createXMLStreamReader(new BufferedInputStream(in));
    while (reader.hasNext()) {
      int what = reader.next();
      if (what == XMLStreamConstants.DTD) {
        throw new FileRefused(ImportProblems.NOT_A_WORKBOOK);
      }
      if (what == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("mergeCell")
          && faults.size() < 100) {
        String cells = reader.getAttributeValue(null, "ref");
        faults.add(
            RowFault.of(
                title,
                firstRow(cells),
                null,
                null,
                ImportProblems.MERGED_CELLS,
                new BilingualText(String.valueOf(cells), String.valueOf(cells))));
      }
    }
  }

  private static int firstRow(@org.jspecify.annotations.Nullable String cells) {
    if (cells == null || !cells.matches("[A-Z]{1,3}[0-9]{1,7}(:.*)?")) {
      return 0;
    }
    return Integer.parseInt(cells.replaceAll(":.*", "").replaceAll("[A-Z]", ""));
  }

  /** The sheets' titles by the parts that hold them. */
  private Map<String, String> titles() throws IOException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    elements(
        "xl/_rels/workbook.xml.rels",
        "Relationship",
        reader -> {
          String target = String.valueOf(reader.getAttributeValue(null, "Target"));
          targets.put(
              String.valueOf(reader.getAttributeValue(null, "Id")),
              target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
    Map<String, String> titles = new HashMap<>();
    elements(
        "xl/workbook.xml",
        "sheet",
        reader -> {
          String name = reader.getAttributeValue(null, "name");
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            String target = targets.get(reader.getAttributeValue(i));
            if (reader.getAttributeLocalName(i).equals("id") && target != null && name != null) {
              titles.put(target, name);
            }
          }
        });
    return titles;
  }

  private interface Use {
    void element(XMLStreamReader reader);
  }

  private void elements(String part, String element, Use use)
      throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    try (InputStream in = new Counting(zip.getInputStream(entry), MOST_UNPACKED)) {
      XMLStreamReader reader = XML.createXMLStreamReader(in, StandardCharsets.UTF_8.name());
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals(element)) {
          use.element(reader);
        }
      }
    }
  }

  private static XMLInputFactory xml() {
    // the platform's own: not whichever a library brings
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what is unpacked, of this part and of all. */
  private final class Counting extends FilterInputStream {
    private final long limit;
    private long here;

    Counting(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    private int counted(int read) throws TooMuch {
      if (read > 0) {
        here += read;
        unpacked += read;
        if (here > limit || unpacked > MOST_UNPACKED) {
          throw new TooMuch();
        }
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      counted(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return counted(super.read(target, offset, length));
    }
  }
}
