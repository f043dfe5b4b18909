package org.facturier.examples.spring.web;

import java.util.List;
import java.util.Locale;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.RejectedException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal is a problem of RFC 9457 with its findings, in a language that the caller accepts. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final Languages languages;

    ProblemAdvice(Languages languages) {
        this.languages = languages;
    }

    /** What the library, or the house, refuses. */
    @ExceptionHandler
    ResponseEntity<Object> refused(RejectedException refused, Locale caller) {
        return problem(Statuses.of(refused.findings()), refused.findings(), caller);
    }

    /** Nobody knows whether it is done: with the same Idempotency-Key it is done once. */
    @ExceptionHandler({
        TransientDataAccessException.class, // a lock, a deadlock, two that cannot be ordered
        DuplicateKeyException.class, // one key in two series at once
        DataAccessResourceFailureException.class, // the connection is lost
        TransactionException.class
    })
    ResponseEntity<Object> askAgain() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "somebody else is at it: ask again, with the same Idempotency-Key");
        return ResponseEntity.of(problem).header(HttpHeaders.RETRY_AFTER, "1").build();
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return failure instanceof UnreadableBodyException unreadable
                ? problem(HttpStatus.BAD_REQUEST, unreadable.findings(), LocaleContextHolder.getLocale())
                : super.handleHttpMessageNotReadable(failure, headers, status, request);
    }

    private ResponseEntity<Object> problem(HttpStatus status, Findings findings, Locale caller) {
        List<SaidFinding> said = languages.said(findings.errorsFirst(), caller);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, said.get(0).message());
        problem.setProperty("findings", said);
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.spoken(caller).toLanguageTag())
                .body(problem);
    }
}
