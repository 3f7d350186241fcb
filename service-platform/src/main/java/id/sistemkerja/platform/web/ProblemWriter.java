package id.sistemkerja.platform.web;

import id.sistemkerja.kernel.Refusal;
import id.sistemkerja.platform.command.RecordCodec;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes problems where no controller is involved: in filters. */
public final class ProblemWriter {
  private final RecordCodec codec;

  public ProblemWriter(RecordCodec codec) {
    this.codec = codec;
  }

  public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    response.setStatus(refusal.type().status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.addHeader("Vary", "Accept-Language");
    UUID correlation = (UUID) request.getAttribute(RequestFilter.CORRELATION);
    response
        .getOutputStream()
        .write(
            codec
                .write(Problem.of(refusal, request.getHeader("Accept-Language"), correlation))
                .getBytes(StandardCharsets.UTF_8));
  }
}
