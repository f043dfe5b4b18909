package org.facturier.examples.spring.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.facturier.core.finding.Finding;
import org.facturier.core.wording.FindingWords;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the language of whoever asked. Its annotation is known to Jackson 2 and 3.
 *
 * @param code  the rule, the same in every language
 * @param severity  {@code ERROR}, {@code WARNING} or {@code INFO}
 * @param path  where, such as {@code lines[0].price.unitPrice}; empty for the whole
 * @param message  what was met and what was expected
 * @param hint  what to do about it, where that is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SaidFinding(
        String code,
        String severity,
        String path,
        String message,
        @Nullable String hint) {

    static SaidFinding of(Finding finding, FindingWords words) {
        return new SaidFinding(
                finding.code().text(),
                finding.severity().name(),
                finding.path(),
                words.say(finding),
                words.hint(finding).orElse(null));
    }
}
