package org.facturier.core.bank;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that a transaction says, as one text: to put transactions in an order that hangs on nothing else, and to tell them apart. */
final class Told {

    /** By day, amount, then whatever is said; equal transactions alone are equal in it. */
    static final Comparator<BankTransaction> ORDER = Comparator.comparing(BankTransaction::bookedOn)
            .thenComparing(transaction -> transaction.amount().getCurrencyUnit().getCode())
            .thenComparing(transaction -> transaction.amount().getAmount())
            .thenComparing(Told::all);

    private static final Comparator<List<BankTransaction>> FULLNESS = Comparator.comparing(
                    (List<BankTransaction> told) -> told.size())
            .thenComparing(told -> told.stream()
                    .mapToInt(each ->
                            butReference(each).length() + each.bankText().length())
                    .sum())
            .thenComparing(
                    told -> told.stream().map(Told::name).sorted().toList().toString());

    private static final char BETWEEN = '\u001f';

    private Told() {}

    /**
     * {@return a name of all that is said, the same for equal transactions}
     *
     * It is a hash, so that an identifier made of it neither grows with what is said nor shows it.
     */
    static String name(BankTransaction transaction) {
        return UUID.nameUUIDFromBytes(all(transaction).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * {@return what two tellings of one movement have in common: under a bank reference that with day, amount and status, without
     * one all that is said}
     */
    static String same(BankTransaction transaction) {
        return transaction.key().isPresent()
                ? text(Identity.of(transaction).id(""), transaction.status())
                : all(transaction);
    }

    /**
     * {@return that of two tellings which has more of the movement, or says more of it}
     *
     * More transactions go first, then more characters, then the order of their names: so the answer hangs on nothing but the
     * two.
     */
    static List<BankTransaction> fuller(List<BankTransaction> one, List<BankTransaction> other) {
        return FULLNESS.compare(one, other) >= 0 ? one : other;
    }

    /** {@return all that is said but the bank reference} */
    static String butReference(BankTransaction transaction) {
        return text(
                transaction.bookedOn(),
                transaction.amount(),
                transaction.fee(),
                transaction.originalAmount(),
                transaction.counterparty().map(Told::party),
                transaction.ultimate().map(Told::party),
                transaction.remittance().text(),
                transaction.remittance().references(),
                transaction.remittance().endToEndId(),
                transaction.remittance().mandateId(),
                transaction.undone());
    }

    /** {@return whether something is said by which a payer could be recognised; two fees of one day are no wonder} */
    static boolean saysWhat(BankTransaction transaction) {
        return transaction.counterparty().isPresent()
                && !(transaction.remittance().text().isBlank()
                        && transaction.remittance().references().isEmpty()
                        && transaction.remittance().endToEndId().isEmpty());
    }

    /** {@return all that is said, what {@link #butReference} has and the rest} */
    private static String all(BankTransaction transaction) {
        return text(
                transaction.key(),
                butReference(transaction),
                transaction.valueOn(),
                transaction.exchangeRate(),
                transaction.status(),
                transaction.addressee().map(Told::party),
                transaction.code(),
                transaction.bankText());
    }

    /** {@return all that is said of a party, not masked} */
    private static String party(Counterparty party) {
        return text(party.name(), party.iban().map(iban -> iban.text()), party.account(), party.bic());
    }

    /**
     * {@return parts as one text, each with a sign behind it that stands in none, so that parts cannot run together; an empty
     * one is blank}
     */
    private static String text(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(
                            part instanceof Optional<?> optional
                                    ? optional.map(Object::toString).orElse("")
                                    : part)
                    .append(BETWEEN);
        }
        return text.toString();
    }
}
