package org.facturier.tax.identity;

import static org.facturier.core.finding.Message.say;

import java.util.List;
import java.util.Optional;
import org.facturier.core.check.DocumentRule;
import org.facturier.core.document.ProForma;
import org.facturier.core.finding.Findings;
import org.facturier.core.finding.Message;
import org.facturier.core.finding.Outcome;
import org.facturier.core.party.CountryCode;
import org.facturier.core.party.Party;
import org.facturier.core.party.TaxId;

/**
 * Checks VAT numbers as far as that goes without a registry: those of the member states, Northern Ireland, Great Britain,
 * Norway, San Marino and Switzerland. A number of another country is a warning. That a number has the right shape and check
 * digits does not say that it was given to anybody: that is for {@link VatRegistry}. Immutable and safe for many threads.
 */
public final class VatNumberCheck implements DocumentRule {

    private static final VatNumberCheck STANDARD = new VatNumberCheck(VatNumberForms.standard());

    private final VatNumberForms forms;

    private VatNumberCheck(VatNumberForms forms) {
        this.forms = forms;
    }

    /** {@return the check by the forms of each country known to this version} */
    public static VatNumberCheck standard() {
        return STANDARD;
    }

    /** {@return what is wrong with the numbers of seller and buyer} */
    @Override
    public Findings check(ProForma document) {
        return check(document.header().seller())
                .under("header.seller")
                .plus(check(document.header().buyer()).under("header.buyer"));
    }

    /** {@return what is wrong with the number of a party; a party without one has nothing wrong} */
    public Findings check(Party party) {
        return party.vatId()
                .map(vatId -> check(vatId).under("ids.vatId").plus(registered(vatId, party)))
                .orElse(Findings.none());
    }

    /** {@return what is wrong with a number by itself; the path is empty} */
    public Findings check(TaxId vatId) {
        List<VatNumberForm> known = forms.ledBy(vatId.prefix());
        if (vatId.country().isEmpty()) {
            return Findings.of(VatNumberRule.PREFIX.at(
                    "", say("{number} has the prefix of no country").with("number", vatId)));
        }
        if (known.isEmpty()) {
            return Findings.of(VatNumberRule.COUNTRY.at(
                    "",
                    say("the form of VAT numbers such as {number} is not known").with("number", vatId)));
        }
        return known.get(0).prefix().equals(vatId.prefix()) ? check(vatId, known) : malformed(vatId.text(), known);
    }

    /**
     * One form that fits whole is enough. Where a form fits in shape and not in its check digits, it is those that are told,
     * for the number was mistyped rather than misread.
     */
    private static Findings check(TaxId vatId, List<VatNumberForm> known) {
        boolean shaped = false;
        for (VatNumberForm form : known) {
            if (form.isShaped(vatId.number())) {
                if (form.checks(vatId.number())) {
                    return Findings.none();
                }
                shaped = true;
            }
        }
        return shaped
                ? Findings.of(VatNumberRule.CHECK_DIGITS.at(
                        "", say("the check digits of {number} are wrong").with("number", vatId)))
                : malformed(vatId.text(), known);
    }

    /**
     * {@return the number that somebody of a country typed, or what is wrong with it; the path is empty} What is right with a
     * prefix of its own is read with that, and a warning says that it is of another country.
     *
     * @param typed  in any case, with or without the prefix, with blanks and marks between the digits, the leading zero of
     *     Belgian and Greek numbers or without
     * @param country  the country of the business; that of Monaco is read as French
     */
    public Outcome<TaxId> read(String typed, CountryCode country) {
        List<VatNumberForm> known = forms.of(country);
        Outcome<TaxId> own = read(typed, known);
        return TaxId.find(typed)
                .filter(prefixed -> known.stream().noneMatch(form -> form.isLedBy(prefixed.prefix())))
                .flatMap(prefixed -> ofAnother(prefixed, country))
                .filter(other -> other.value().isPresent() || own.value().isEmpty())
                .orElse(own);
    }

    /** What was meant by the forms of a country; what has no form is read as it was typed. */
    private Outcome<TaxId> read(String typed, List<VatNumberForm> known) {
        String meant = known.isEmpty() ? typed : new TypedVatNumber(TaxId.bare(typed), known).meant();
        return TaxId.find(meant)
                .map(vatId -> Outcome.of(vatId, check(vatId)))
                .orElseGet(() -> Outcome.rejected(malformed(typed, known)));
    }

    /** Read by the prefix that was typed; empty where the numbers of its country are not known. */
    private Optional<Outcome<TaxId>> ofAnother(TaxId prefixed, CountryCode country) {
        List<VatNumberForm> others = forms.ledBy(prefixed.prefix());
        if (prefixed.country().isPresent() && others.isEmpty()) {
            return Optional.empty();
        }
        Outcome<TaxId> read = read(prefixed.text(), others);
        return Optional.of(isGiven(prefixed) ? warned(read, prefixed, country) : read);
    }

    /** By a country, or to sellers outside the Union. */
    private static boolean isGiven(TaxId prefixed) {
        return prefixed.country().isPresent() || prefixed.prefix().equals("EU");
    }

    /** The number is read, and a warning says that it is of another country than whoever has it. */
    private static Outcome<TaxId> warned(Outcome<TaxId> read, TaxId prefixed, CountryCode country) {
        Findings warning = Findings.of(VatNumberRule.OWN_COUNTRY.at(
                "",
                say("{number} is of {prefix}, it was asked for in {country}")
                        .with("number", prefixed)
                        .with("prefix", prefixed.prefix())
                        .with("country", country)));
        return read.value()
                .map(vatId -> Outcome.of(vatId, read.findings().plus(warning)))
                .orElseGet(() -> Outcome.rejected(read.findings().plus(warning)));
    }

    /** The message has the shapes of the country in words, such as {@code AT and U and eight digits}. */
    private static Findings malformed(String text, List<VatNumberForm> known) {
        Message message = known.stream()
                .findFirst()
                .map(form -> say("form", "'{text}' is no VAT number of {prefix}: expected {prefix} and {form}")
                        .with("prefix", form.prefix())
                        .with("form", form.wanted()))
                .orElse(say("'{text}' is no VAT number"));
        return Findings.of(VatNumberRule.SHAPE.at("", message.with("text", text)));
    }

    /** Only forms that are built on a register number say something of it: the French and the Belgian one. */
    private Findings registered(TaxId vatId, Party party) {
        Findings found = Findings.none();
        for (VatNumberForm form : forms.of(vatId)) {
            if (form.register().isPresent() && form.isShaped(vatId.number())) {
                found = found.plus(registered(vatId, form, party));
            }
        }
        return found;
    }

    /** A party that states no number of that register is not held to it. */
    private static Findings registered(TaxId vatId, VatNumberForm form, Party party) {
        List<String> registered =
                form.register().map(register -> register.of(party)).orElse(List.of());
        return registered.isEmpty()
                        || registered.contains(form.registered(vatId.number()).orElseThrow())
                ? Findings.none()
                : Findings.of(VatNumberRule.REGISTER.at(
                        "ids.vatId",
                        say("{number} is not built on the register number {registered}")
                                .with("number", vatId)
                                .with("registered", registered.get(0))));
    }
}
