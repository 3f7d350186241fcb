package id.sistemkerja.platform.web;

import com.mongodb.MongoException;
import id.sistemkerja.kernel.BilingualText;
import id.sistemkerja.kernel.FieldFault;
import id.sistemkerja.kernel.InvalidValue;
import id.sistemkerja.kernel.ProblemType;
import id.sistemkerja.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The one place where refusals and failures become problems. */
@RestControllerAdvice
public final class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final Map<Integer, ProblemType> BY_STATUS =
      Map.of(
          404, WebProblems.NOT_FOUND,
          405, WebProblems.METHOD_NOT_ALLOWED,
          406, WebProblems.NOT_ACCEPTABLE,
          413, WebProblems.BODY_TOO_LARGE,
          415, WebProblems.UNSUPPORTED_MEDIA_TYPE);

  @ExceptionHandler
  ResponseEntity<Problem> refused(RefusedException e, HttpServletRequest request) {
    return problem(e.refusal(), request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> unreadable(
      HttpMessageNotReadableException e, HttpServletRequest request) {
    InvalidValue value = invalidValue(e);
    String field = field(e);
    if (value != null) {
      return problem(fieldFault(field, value.text()), request);
    }
    if (e.getCause() instanceof UnrecognizedPropertyException) {
      return problem(
          fieldFault(field, new BilingualText("isian ini tidak dikenal", "is not a known field")),
          request);
    }
    Refusal refusal =
        field.isEmpty()
            ? Refusal.of(WebProblems.INVALID_BODY)
            : Refusal.of(
                WebProblems.INVALID_BODY,
                FieldFault.of(field, "nilai atau tipenya keliru", "has a wrong value or type"));
    return problem(refusal, request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> invalid(InvalidValue e, HttpServletRequest request) {
    return problem(fieldFault("", e.text()), request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> mismatch(
      MethodArgumentTypeMismatchException e, HttpServletRequest request) {
    InvalidValue value = invalidValue(e);
    return problem(
        fieldFault(
            e.getName(),
            value != null
                ? value.text()
                : new BilingualText("bukan nilai yang dikenal", "is not a known value")),
        request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> missing(
      MissingServletRequestParameterException e, HttpServletRequest request) {
    return problem(
        fieldFault(e.getParameterName(), new BilingualText("wajib diisi", "is required")), request);
  }

  @ExceptionHandler({
    DataAccessException.class,
    TransactionException.class,
    MongoException.class,
    org.axonframework.common.jdbc.JdbcException.class
  })
  ResponseEntity<Problem> unavailable(Exception e, HttpServletRequest request) {
    LOG.error("a store failed: {} {}", request.getMethod(), request.getRequestURI(), e);
    return problem(Refusal.of(WebProblems.UNAVAILABLE), request);
  }

  @ExceptionHandler
  ResponseEntity<Problem> other(Exception e, HttpServletRequest request) {
    if (e instanceof ErrorResponse known) {
      HttpStatusCode status = known.getStatusCode();
      ProblemType type = BY_STATUS.get(status.value());
      if (type != null || status.is4xxClientError()) {
        return problem(Refusal.of(type != null ? type : WebProblems.INVALID_BODY), request);
      }
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    return problem(Refusal.of(WebProblems.INTERNAL), request);
  }

  private static Refusal fieldFault(String field, BilingualText text) {
    return new Refusal(WebProblems.INVALID_FIELDS, List.of(new FieldFault(field, text)), List.of());
  }

  private static ResponseEntity<Problem> problem(Refusal refusal, HttpServletRequest request) {
    return ResponseEntity.status(refusal.type().status())
        .contentType(MediaType.parseMediaType(Problem.MEDIA_TYPE))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(
            Problem.of(
                refusal,
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                (UUID) request.getAttribute(RequestFilter.CORRELATION)));
  }

  private static @org.jspecify.annotations.Nullable InvalidValue invalidValue(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof InvalidValue value) {
        return value;
      }
    }
    return null;
  }

  /** The JSON path at which reading stopped, for example {@code period.from}; empty if unknown. */
  private static String field(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof DatabindException databind) {
        StringBuilder path = new StringBuilder();
        databind
            .getPath()
            .forEach(step -> {
              if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
              } else {
                path.append('[').append(step.getIndex()).append(']');
              }
            });
        return path.toString();
      }
    }
    return "";
  }
}
