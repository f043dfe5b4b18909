package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.RuleCode;
import org.facturier.core.finding.Severity;

/**
 * The Bean Validation constraints of the model, checked by whichever provider the host has, as findings. The code of a
 * finding is {@code BV-} and the name of the constraint: {@code BV-NOT-BLANK}, {@code BV-SIZE}.
 */
public final class ModelConstraints implements DocumentRule {

    private final Validator validator;

    private ModelConstraints(Validator validator) {
        this.validator = validator;
    }

    /** {@return the constraints, checked by a provider} */
    public static ModelConstraints checkedBy(Validator validator) {
        return new ModelConstraints(validator);
    }

    @Override
    public Findings check(ProForma document) {
        return check((Object) document);
    }

    /** {@return what breaks a constraint anywhere in a value of the model, in the order of the paths} */
    public Findings check(Object value) {
        return new Findings(validator.validate(value).stream()
                .map(ModelConstraints::finding)
                .sorted(Comparator.comparing(Finding::path)
                        .thenComparing(finding -> finding.code().text()))
                .toList());
    }

    private static Finding finding(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Finding(
                code(constraint),
                Severity.ERROR,
                // a node such as <optional> or <list element> names no property
                violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", ""),
                met(violation),
                Optional.empty(),
                Optional.empty());
    }

    private static RuleCode code(String constraint) {
        return new RuleCode(
                "BV-" + constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toUpperCase(Locale.ROOT));
    }

    /** The words are the provider's. The value itself may be long or secret; its length is neither. */
    private static Message met(ConstraintViolation<?> violation) {
        Message message = violation.getInvalidValue() instanceof CharSequence text
                ? say("constrainedText", "{violation} (it has {length} characters)")
                        .with("length", text.length())
                : say("{violation}");
        return message.with("violation", violation.getMessage());
    }
}
