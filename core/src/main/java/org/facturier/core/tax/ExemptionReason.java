package org.facturier.core.tax;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.facturier.core.codelist.CodeLists;
import org.facturier.core.finding.Completeness;

/**
 * Why no tax is charged, as code, words or both.
 *
 * @param code  of the VATEX list, such as {@code VATEX-EU-AE}
 * @param text  in the language of the document, such as {@code Autoliquidation}
 * @source EN 16931-1:2017, BT-120 and BT-121
 */
public record ExemptionReason(
        Optional<@Size(max = 50) String> code,
        @NotBlank @Size(max = 500) String text) {

    public ExemptionReason {
        Completeness.of("an exemption reason").needs("text", text).verify();
    }

    /** {@return whether the code is one of VATEX, or there is none; a document with another is refused where it is issued} */
    public boolean isListed() {
        return code.map(CodeLists.EXEMPTION_REASONS::contains).orElse(true);
    }

    /** {@return a reason with its VATEX code} */
    public static ExemptionReason of(String code, String text) {
        return new ExemptionReason(Optional.of(code), text);
    }
}
