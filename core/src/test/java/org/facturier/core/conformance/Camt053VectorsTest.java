package org.facturier.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.BankStatement;
import org.facturier.core.bank.BankTransaction;
import org.facturier.core.bank.Counterparty;
import org.facturier.core.bank.StatementRule;
import org.facturier.core.bank.TransactionStatus;
import org.facturier.core.bankfile.StatementFile;
import org.facturier.core.intake.StatementReaders;
import org.facturier.core.party.Iban;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Public statements, read by our reader and by a script that has nothing in common with it. */
class Camt053VectorsTest {

    @Test
    void statements_are_read_as_others_read_them() throws IOException {
        Vectors tally = new Vectors("camt053");
        for (JsonNode vector : Vectors.json("camt053-expected.json")) {
            try (InputStream file =
                    Files.newInputStream(Vectors.file(vector.get("file").asText()))) {
                String name = vector.get("id").asText();
                StatementFile read = StatementReaders.camt().read(name, file);
                List<JsonNode> statements = list(vector.get("parsed").get("statements"));
                assertThat(read.statements()).as(name).hasSameSizeAs(statements);
                for (int i = 0; i < statements.size(); i++) {
                    compare(name, statements.get(i), read.statements().get(i), read);
                }
                tally.agree();
            }
        }
        tally.print();
    }

    private static void compare(String name, JsonNode expected, BankStatement read, StatementFile file) {
        assertThat(read.head().identifier())
                .as(name)
                .isEqualTo(expected.get("id").asText());
        assertThat(read.head().account().number())
                .as(name)
                .isEqualTo(expected.get("account").asText());
        assertThat(read.head().account().currency().map(CurrencyUnit::getCode))
                .as(name)
                .isEqualTo(text(expected, "currency"));
        assertThat(read.balances())
                .as(name)
                .isEqualTo(list(expected.get("balances")).stream()
                        .map(Camt053VectorsTest::balance)
                        .toList());
        List<JsonNode> entries = list(expected.get("entries"));
        assertThat(read.entries()).as(name).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            compare(name + " entry " + i, entries.get(i), read.entries().get(i), file);
        }
    }

    private static BankBalance balance(JsonNode expected) {
        return new BankBalance(
                expected.get("type").asText(),
                money(expected),
                LocalDate.parse(expected.get("date").asText().substring(0, 10)));
    }

    private static void compare(String name, JsonNode expected, BankEntry read, StatementFile file) {
        assertThat(read.amount()).as(name).isEqualTo(money(expected));
        assertThat(read.status())
                .as(name)
                .isEqualTo(status(expected.get("status").asText()));
        day(expected, "bookingDate")
                .ifPresent(day -> assertThat(read.bookedOn()).as(name).isEqualTo(day));
        List<JsonNode> details = list(expected.get("details"));
        if (details.size() > 1 && read.transactions().size() == 1) {
            assertThat(file.findings()).as(name).anyMatch(each -> each.code().equals(StatementRule.DETAILS_SUM.code()));
            return;
        }
        assertThat(read.transactions()).as(name).hasSize(Math.max(1, details.size()));
        for (int i = 0; i < read.transactions().size(); i++) {
            BankTransaction transaction = read.transactions().get(i);
            assertThat(transaction.valueOn()).as(name).isEqualTo(day(expected, "valueDate"));
            if (text(expected, "reversal").filter("true"::equals).isPresent()) {
                assertThat(transaction.undone()).as(name).isPresent();
            }
            if (!details.isEmpty()) {
                compare(name + " detail " + i, details.get(i), transaction, file);
            }
        }
    }

    private static void compare(String name, JsonNode expected, BankTransaction read, StatementFile file) {
        assertThat(read.remittance().endToEndId())
                .as(name)
                .isEqualTo(text(expected, "endToEndId").filter(id -> !id.equals("NOTPROVIDED")));
        assertThat(read.remittance().mandateId()).as(name).isEqualTo(text(expected, "mandateId"));
        assertThat(read.remittance().references())
                .as(name)
                .isEqualTo(text(expected, "creditorReference").stream().toList());
        assertThat(read.remittance().text())
                .as(name)
                .isEqualTo(String.join(
                        "\n",
                        list(expected.get("unstructured")).stream()
                                .map(JsonNode::asText)
                                .toList()));
        assertThat(read.undone().flatMap(undone -> undone.reason())).as(name).isEqualTo(text(expected, "returnReason"));
        boolean isReceived = read.amount().isPositiveOrZero();
        compare(name, expected, "debtor", isReceived ? read.counterparty() : read.addressee());
        compare(name, expected, "creditor", isReceived ? read.addressee() : read.counterparty());
        text(expected, "amount").map(BigDecimal::new).ifPresent(amount -> amount(name, amount, read, file));
    }

    /** What a detail says is the amount, or what was sent in another currency, or it is found that it is neither. */
    private static void amount(String name, BigDecimal amount, BankTransaction read, StatementFile file) {
        List<BigDecimal> known = new ArrayList<>();
        known.add(read.amount().getAmount().abs());
        read.originalAmount().map(Money::getAmount).ifPresent(known::add);
        boolean agrees = known.stream().anyMatch(each -> each.compareTo(amount) == 0);
        boolean isFound =
                file.findings().stream().anyMatch(each -> each.code().equals(StatementRule.DETAILS_SUM.code()));
        assertThat(agrees || isFound).as(name).isTrue();
    }

    private static void compare(String name, JsonNode expected, String side, Optional<Counterparty> read) {
        assertThat(read.map(Counterparty::name).filter(text -> !text.isEmpty()))
                .as("%s %s", name, side)
                .isEqualTo(text(expected, side));
        assertThat(read.flatMap(party -> party.iban().map(Iban::text).or(party::account)))
                .as("%s %s", name, side)
                .isEqualTo(text(expected, side + "Iban"));
    }

    private static TransactionStatus status(String code) {
        return switch (code) {
            case "BOOK" -> TransactionStatus.BOOKED;
            case "PDNG" -> TransactionStatus.PENDING;
            default -> TransactionStatus.INFORMATION;
        };
    }

    private static Money money(JsonNode expected) {
        BigDecimal amount = new BigDecimal(expected.get("amount").asText()).stripTrailingZeros();
        CurrencyUnit currency = CurrencyUnit.of(expected.get("currency").asText());
        Money money = Money.of(currency, amount);
        return expected.get("sign").asText().equals("CRDT") ? money : money.negated();
    }

    private static Optional<LocalDate> day(JsonNode node, String name) {
        return text(node, name).map(text -> LocalDate.parse(text.substring(0, 10)));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name))
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }
}
