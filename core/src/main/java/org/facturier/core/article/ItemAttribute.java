package org.facturier.core.article;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.facturier.core.finding.Completeness;

/**
 * What an article is like, such as its colour.
 *
 * @param name  the property (BT-160)
 * @param value  what it is (BT-161)
 * @source EN 16931-1:2017, BG-32, BR-54
 */
public record ItemAttribute(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 500) String value) {

    /** @throws IllegalArgumentException if name or value are missing */
    public ItemAttribute {
        Completeness.of("an attribute of an article")
                .needs("name", name)
                .needs("value", value)
                .verify();
    }
}
