package org.facturier.core.check;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
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
 *
 * <p>A host that has a provider names this rule to its issuer, or checks a party, a draft or an agreement with it by
 * itself. All findings are errors. A text that breaks a constraint is not quoted, only counted.
 */
public final class ModelConstraints implements DocumentRule {

    /** What is said of the constraints that the model has, in each language; a size is said with its bounds. */
    private static final Map<Class<? extends Annotation>, Message> OWN_WORDS = Map.of(
            NotBlank.class, say("constraintBlank", "it is blank"),
            NotEmpty.class, say("constraintEmpty", "it is empty"),
            Positive.class, say("constraintPositive", "it is not above zero"),
            Email.class, say("constraintEmail", "it is no e-mail address"));

    private final Validator validator;

    private ModelConstraints(Validator validator) {
        this.validator = validator;
    }

    /**
     * {@return the constraints, checked by a provider}
     *
     * @param validator  of the provider; it also gives the words for constraints that are not of the model
     */
    public static ModelConstraints checkedBy(Validator validator) {
        return new ModelConstraints(validator);
    }

    @Override
    public Findings check(ProForma document) {
        return check((Object) document);
    }

    /**
     * {@return what breaks a constraint anywhere in a value of the model, in the order of the paths}
     *
     * <p>Any record of the model, such as a draft, a party or an agreement; of one path by code. Empty where nothing is
     * broken.
     */
    public Findings check(Object value) {
        return new Findings(validator.validate(value).stream()
                .map(ModelConstraints::finding)
                .sorted(Comparator.comparing(Finding::path)
                        .thenComparing(finding -> finding.code().text()))
                .toList());
    }

    /** {@return a broken constraint as a finding, at the path of the property} */
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

    /** {@return the code of a constraint, as {@code NotBlank} is {@code BV-NOT-BLANK}} */
    private static RuleCode code(String constraint) {
        return new RuleCode(
                "BV-" + constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toUpperCase(Locale.ROOT));
    }

    /** In our own words where the model has the constraint, so that they are there in each language; else in the provider's. */
    private static Message met(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Optional<Message> own = constraint instanceof Size size
                ? size(size, violation.getInvalidValue())
                : Optional.ofNullable(OWN_WORDS.get(constraint.annotationType()));
        return own.orElseGet(() -> providers(violation));
    }

    /** {@return how long a text is, or how many entries a list has, and what is allowed} */
    private static Optional<Message> size(Size allowed, Object value) {
        if (value instanceof CharSequence text) {
            return Optional.of(say("constraintLength", "it has {count} characters, from {least} to {most} are allowed")
                    .with("count", text.length())
                    .with("least", allowed.min())
                    .with("most", allowed.max()));
        }
        return value instanceof Collection<?> all
                ? Optional.of(say("constraintCount", "it has {count} entries, from {least} to {most} are allowed")
                        .with("count", all.size())
                        .with("least", allowed.min())
                        .with("most", allowed.max()))
                : Optional.empty();
    }

    /** The value itself may be long or secret; its length is neither. */
    private static Message providers(ConstraintViolation<?> violation) {
        Message message = violation.getInvalidValue() instanceof CharSequence text
                ? say("constrainedText", "{violation} (it has {length} characters)")
                        .with("length", text.length())
                : say("{violation}");
        return message.with("violation", violation.getMessage());
    }
}
