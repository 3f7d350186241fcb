package id.sistemkerja.assignment.agency.write;

import id.sistemkerja.assignment.agency.domain.AgencyProblems;
import id.sistemkerja.assignment.agency.domain.Scan;
import id.sistemkerja.assignment.agency.letter.LetterSeal;
import id.sistemkerja.assignment.agency.store.ScanType;
import id.sistemkerja.assignment.agency.store.Scans;
import id.sistemkerja.kernel.Identifiers;
import id.sistemkerja.platform.web.Caller;
import id.sistemkerja.platform.web.RefusedException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "agencies", description = "Requests across agencies (PEN-10), on either side")
final class ScanApi {
  private final Scans scans;

  ScanApi(Scans scans) {
    this.scans = scans;
  }

  @PostMapping("/v1/agency-scans")
  @Operation(
      summary = "Upload the scan of another agency's letter, before it is recorded",
      description =
          "The body is the file itself: a PDF, a JPEG or a PNG, at most 5 MiB. The letter is then"
              + " recorded with the scan's identifier, and bound to its SHA-256.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/octet-stream",
                      schema = @Schema(type = "string", format = "binary"))))
  ResponseEntity<Scan> upload(Caller caller, HttpServletRequest http) throws IOException {
    caller.requireEmployee();
    byte[] content = http.getInputStream().readNBytes(ScanProblems.MOST_BYTES + 1);
    if (content.length > ScanProblems.MOST_BYTES) {
      throw new RefusedException(ScanProblems.TOO_LARGE);
    }
    ScanType type =
        ScanType.of(content).orElseThrow(() -> new RefusedException(ScanProblems.WRONG_TYPE));
    String sha256 = LetterSeal.sha256(content);
    Scan scan =
        new Scan(
            // the same content under the same key is the same scan
            Identifiers.derived("agency-scan", caller.creationKey(), sha256),
            type.mediaType(),
            content.length,
            sha256);
    scans.keep(caller.regency(), scan, content);
    return ResponseEntity.status(HttpStatus.CREATED).body(scan);
  }

  /** The scan that a command names. */
  static Scan named(Scans scans, @Nullable UUID scanId, Caller caller) {
    if (scanId == null) {
      throw new RefusedException(AgencyProblems.NO_SCAN);
    }
    return scans
        .find(caller.regency(), scanId)
        .orElseThrow(() -> new RefusedException(ScanProblems.UNKNOWN));
  }
}
