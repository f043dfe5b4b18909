package org.facturier.core.contracts;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facturier.core.document.InvoiceNumber;
import org.facturier.core.party.Bic;
import org.facturier.core.party.Iban;
import org.facturier.core.party.LegalId;
import org.facturier.core.party.Lei;
import org.facturier.core.party.LeitwegId;
import org.facturier.core.party.Luhn;
import org.facturier.core.party.Mod97;
import org.facturier.core.party.TaxId;

/** Identifiers whose check digits hold, of nobody in particular. */
public final class IdentifierArbitraries {

    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ALPHANUMERIC = "0123456789" + CAPITALS;

    private IdentifierArbitraries() {}

    /** {@return account numbers of France, Germany, Belgium, the Netherlands, Luxembourg and Norway} */
    public static Arbitrary<Iban> ibans() {
        return Arbitraries.oneOf(List.of(
                        account("FR", digits(23)),
                        account("DE", digits(18)),
                        account("BE", digits(12)),
                        account("NO", digits(11)),
                        account("LU", joined(digits(3), characters(ALPHANUMERIC, 13))),
                        account("NL", joined(characters(CAPITALS, 4), digits(10)))))
                .map(Iban::of);
    }

    private static Arbitrary<String> account(String country, Arbitrary<String> national) {
        return Opaque.of(national).map(number -> country + Mod97.checkDigits(number + country) + number);
    }

    /** {@return bank codes of eight and of eleven characters} */
    public static Arbitrary<Bic> bics() {
        Arbitrary<String> branches = Arbitraries.of("", "XXX", "001");
        return Combinators.combine(
                        characters(CAPITALS, 4),
                        Arbitraries.of("FR", "DE", "BE", "CH"),
                        characters(CAPITALS, 2),
                        branches)
                .as((bank, country, place, branch) -> Bic.of(bank + country + place + branch));
    }

    /** {@return numbers of French companies: nine digits, the last by Luhn} */
    public static Arbitrary<LegalId> sirens() {
        return siren().map(LegalId::siren);
    }

    /** {@return numbers of French establishments: a company, four digits, and one by Luhn} */
    public static Arbitrary<LegalId> sirets() {
        return joined(siren(), digits(4)).map(IdentifierArbitraries::withLuhn).map(LegalId::siret);
    }

    /** {@return identifiers of legal entities} */
    public static Arbitrary<Lei> leis() {
        return characters(ALPHANUMERIC, 18).map(text -> Lei.of(text + Mod97.checkDigits(text)));
    }

    /** {@return addresses of German authorities, with and without a fine part} */
    public static Arbitrary<LeitwegId> leitwegIds() {
        Arbitrary<String> coarse = joined(Arbitraries.of("01", "05", "16", "99"), digits(3));
        return Combinators.combine(coarse, Arbitraries.of("", "-1A2B", "-90009"))
                .as((land, fine) ->
                        LeitwegId.of(land + fine + "-" + Mod97.checkDigits((land + fine).replace("-", ""))));
    }

    /** {@return numbers in a register: SIREN, SIRET, LEI and Leitweg-ID} */
    public static Arbitrary<LegalId> legalIds() {
        return Arbitraries.oneOf(
                Opaque.of(sirens()),
                Opaque.of(sirets()),
                Opaque.of(leis().map(Lei::legalId)),
                Opaque.of(leitwegIds().map(LeitwegId::legalId)));
    }

    /** {@return VAT numbers of France, Belgium and Germany} */
    public static Arbitrary<TaxId> vatIds() {
        return Arbitraries.oneOf(Opaque.of(frenchVatIds()), Opaque.of(belgianVatIds()), Opaque.of(germanVatIds()))
                .map(TaxId::parse);
    }

    private static Arbitrary<String> frenchVatIds() {
        return siren().map(siren -> "FR" + twoDigits((12 + 3 * (Long.parseLong(siren) % 97)) % 97) + siren);
    }

    private static Arbitrary<String> belgianVatIds() {
        return digits(7)
                .map(seven -> "0" + seven)
                .map(eight -> "BE" + eight + twoDigits(97 - Long.parseLong(eight) % 97));
    }

    private static Arbitrary<String> germanVatIds() {
        return joined(characters("123456789", 1), digits(7)).map(eight -> "DE" + eight + iso7064(eight));
    }

    /** {@return numbers of invoices as they are usual, up to the fifty characters that are allowed} */
    public static Arbitrary<InvoiceNumber> invoiceNumbers() {
        Arbitrary<String> usual = Combinators.combine(
                        Arbitraries.of("F-2026-", "FAC/", "2026 ", ""),
                        Arbitraries.integers().between(1, 99_999))
                .as((prefix, ordinal) -> prefix + ordinal);
        return Arbitraries.oneOf(usual, characters(ALPHANUMERIC, 50)).map(InvoiceNumber::of);
    }

    private static Arbitrary<String> siren() {
        return digits(8).map(IdentifierArbitraries::withLuhn);
    }

    private static String withLuhn(String digits) {
        int last = 0;
        while (!Luhn.holds(digits + last)) {
            last++;
        }
        return digits + last;
    }

    private static int iso7064(String digits) {
        int product = 10;
        for (char digit : digits.toCharArray()) {
            int sum = (digit - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private static Arbitrary<String> digits(int count) {
        return characters("0123456789", count);
    }

    private static Arbitrary<String> characters(String alphabet, int count) {
        return Arbitraries.strings().withChars(alphabet).ofLength(count);
    }

    private static Arbitrary<String> joined(Arbitrary<String> one, Arbitrary<String> other) {
        return Combinators.combine(one, other).as(String::concat);
    }
}
