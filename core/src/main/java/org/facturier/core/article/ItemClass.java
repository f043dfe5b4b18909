package org.facturier.core.article;

import static org.facturier.core.finding.Message.say;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.regex.Pattern;
import org.facturier.core.finding.Completeness;
import org.facturier.core.finding.RefusedException;
import org.facturier.core.finding.Shortened;

/**
 * How a list classes an article.
 *
 * @param code  the class, as the list writes it (BT-158)
 * @param list  which list, a code of UNTDID 7143, such as {@code STI} for CPV or {@code HS} for the harmonised system (BT-158-1)
 * @param version  of the list, where it matters (BT-158-2)
 * @source EN 16931-1:2017, BT-158, BR-65
 */
public record ItemClass(@NotBlank @Size(max = 100) String code, String list, Optional<@Size(max = 50) String> version) {

    private static final Pattern LIST = Pattern.compile("[A-Z]{2,3}");

    /** @throws RefusedException if something is missing, or the list is no code of capital letters */
    public ItemClass {
        Completeness.of("the class of an article")
                .needs("code", code)
                .needs("list", list)
                .verify();
        if (!LIST.matcher(list).matches()) {
            throw new RefusedException(say(
                            "classList",
                            "a list of classes is a code of UNTDID 7143 in capital letters, as STI, not {list}")
                    .with("list", Shortened.quote(list)));
        }
    }

    /** {@return a class of a list, whichever version of it} */
    public static ItemClass of(String list, String code) {
        return new ItemClass(code, list, Optional.empty());
    }
}
