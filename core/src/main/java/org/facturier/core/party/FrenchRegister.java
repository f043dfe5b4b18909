package org.facturier.core.party;

import static org.facturier.core.finding.Message.say;

import java.util.regex.Pattern;
import org.facturier.core.finding.RefusedException;

/**
 * The numbers of the French register of firms (Sirene). A firm has a SIREN of nine digits, each of its establishments a SIRET:
 * the SIREN and five digits more. The last digit of either checks those before it.
 *
 * @source Code de commerce, art. R123-220 and R123-221
 */
final class FrenchRegister {

    private static final Pattern SIREN = Pattern.compile("\\d{9}");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";
    private static final String LA_POSTE_HEAD_OFFICE = "35600000000048";

    private FrenchRegister() {}

    /**
     * {@return the number without separators}
     *
     * @param typed  with or without blanks, dots and hyphens
     * @throws RefusedException if it has not nine digits, or the last does not check
     */
    static String siren(String typed) {
        String siren = Typed.withoutSeparators(typed);
        if (!SIREN.matcher(siren).matches() || !Luhn.holds(siren)) {
            throw new RefusedException(
                    say("sirenForm", "not a SIREN: '{text}' (expected nine digits, the last one by Luhn)")
                            .with("text", siren));
        }
        return siren;
    }

    /**
     * {@return the number without separators}
     *
     * @param typed  with or without blanks, dots and hyphens
     * @throws RefusedException if it has not fourteen digits, or the ninth or the last does not check
     */
    static String siret(String typed) {
        String siret = Typed.withoutSeparators(typed);
        if (!SIRET.matcher(siret).matches() || !addsUp(siret)) {
            throw new RefusedException(say(
                            "siretForm",
                            "not a SIRET: '{text}' (expected fourteen digits, the ninth and the last one by Luhn)")
                    .with("text", siret));
        }
        return siret;
    }

    // La Poste ran out of Luhn numbers: the digits of its establishments add up to a multiple of five
    /** {@return whether the check digits of a SIRET fit; the head office of La Poste has a number like any other} */
    private static boolean addsUp(String siret) {
        return siret.startsWith(LA_POSTE) && !siret.equals(LA_POSTE_HEAD_OFFICE)
                ? siret.chars().map(Character::getNumericValue).sum() % 5 == 0
                : Luhn.holds(siret.substring(0, 9)) && Luhn.holds(siret);
    }
}
