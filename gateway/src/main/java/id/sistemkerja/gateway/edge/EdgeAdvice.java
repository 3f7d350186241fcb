package id.sistemkerja.gateway.edge;

import id.sistemkerja.kernel.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the gateway itself cannot serve is refused in the same form as everything else. */
@ControllerAdvice
final class EdgeAdvice {
  private final ProblemWriter problems;

  EdgeAdvice(ProblemWriter problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  void failed(Exception e, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (response.isCommitted() || !(e instanceof ErrorResponse known)) {
      throw e;
    }
    ProblemType type =
        switch (known.getStatusCode().value()) {
          case 404, 405 -> GatewayProblems.NOT_FOUND;
          default ->
              known.getStatusCode().is4xxClientError()
                  ? GatewayProblems.BAD_REQUEST
                  : GatewayProblems.INTERNAL;
        };
    refuse(request, response, type);
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, ProblemType type)
      throws IOException {
    response.resetBuffer();
    problems.write(request, response, type);
  }
}
