package org.facturier.einvoice.rules.en16931;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.RuleSet;

/**
 * The business rules of EN 16931-1:2017 in plain Java, 223 of them, written from the meaning of the norm.
 *
 * <p>One set serves UBL invoices, UBL credit notes and CII, in official and in strict mode: syntax and mode are said by the
 * {@link org.facturier.einvoice.rules.Subject} that is judged, not by the set. It does not contain the rules about the form of
 * a document (UBL-SR, CII-SR and the like), which the reader notes while it reads, nor those of a country or a profile.
 *
 * <pre>{@code
 * Subject subject = Subject.of(reading, Mode.OFFICIAL);
 * Findings found = EuropeanRules.standard().check(subject);
 * }</pre>
 *
 * <p>Which mode: {@code OFFICIAL} to know what a portal says, which runs the official files; {@code STRICT} before one's own
 * invoice goes out: VAT of 20.99 on 100.00 at 20 % passes officially and breaks BR-CO-17 and BR-S-09 strictly. Strict is not in
 * every case the narrower of the two, as the official files also have oddities that forbid: VAT of 40.00 on 10,000.00 at 0.4 %
 * is right and breaks BR-CO-17 officially. Whoever sends to a portal asks both.
 *
 * <p>Each finding has the id, the place ({@code lines[2]}) and a hint. Several rules may speak of one fault, as in the norm: a
 * document allowance without a reason breaks both BR-33 and BR-CO-21.
 *
 * <p>Three lines take some five microseconds, a hundred some forty, and ten thousand a hundred times that: no rule walks the
 * lines for itself where a sum was gathered.
 *
 * <p>Immutable and safe for threads; made once, when the class is loaded.
 *
 * @source EN 16931-1:2017, clause 6.4 and annexes
 */
public final class EuropeanRules {

    /** Version and first day are those of the official files whose verdicts the official mode gives. */
    private static final RuleSet STANDARD =
            new RuleSet("en16931", "1.3.16", LocalDate.of(2026, 6, 1), Optional.empty(), rules());

    private EuropeanRules() {}

    /**
     * {@return the rules as the official files of version 1.3.16 have them: without BR-CO-25, which they have left out, and
     * with the rules that can never be broken there, so that each id of the files is answered for}
     */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * {@return BR-CO-25, which the norm has and the official files have left out: something is due, so a day or terms are
     * stated}
     *
     * <p>Apart from the set, so that official mode gives the official verdict. Add it with {@link
     * org.facturier.einvoice.rules.RuleSet#plus}. It asks for BT-9 or BT-20 where BT-115 is above zero; an invoice that is paid
     * or a credit (BT-115 zero, negative or absent) is free of it.
     */
    public static InvoiceRule<?> dueDateOrTerms() {
        return National.dueDateOrTerms();
    }

    /** {@return the rules by subject; rules that look at the same groups are brought together later, by the set} */
    private static List<InvoiceRule<?>> rules() {
        List<InvoiceRule<?>> all = new ArrayList<>();
        all.addAll(Presence.all());
        all.addAll(Decimals.all());
        all.addAll(Calculation.all());
        all.addAll(Codes.all());
        all.addAll(VatCategories.all());
        all.addAll(National.all());
        return List.copyOf(all);
    }
}
