package org.facturier.core.bankfile;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.intake.CsvStatements;

/** Writes the CSV of some French bank: an address before the heading, days as in French, a decimal comma, a balance on each line. */
final class CsvSheet implements SheetFormat {

    private static final String HEADING =
            "Date;Valeur;Référence;Débit;Crédit;Devise;Contrepartie;Compte;Motif;Bout en bout;Mandat;Rejet;Libellé;Solde";

    @Override
    public StatementReader reader(Charset encoding) {
        return CsvStatements.builder()
                .encoding(encoding)
                .account(OwnAccount.of(Sheet.ACCOUNT))
                .days("dd/MM/yyyy")
                .bookedOn("Date")
                .valueOn("Valeur")
                .reference("Référence")
                .debitAndCredit("Débit", "Crédit")
                .currencyColumn("Devise")
                .name("Contrepartie")
                .counterpartyAccount("Compte")
                .text("Motif")
                .endToEndId("Bout en bout")
                .mandateId("Mandat")
                .returnReason("Rejet")
                .bankText("Libellé")
                .balance("Solde")
                .build();
    }

    @Override
    public String text(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add("Banque du Rhône;Relevé " + sheet.sequence());
        lines.add(HEADING);
        BigDecimal balance = new BigDecimal(sheet.opening());
        for (int i = 0; i < sheet.movements().size(); i++) {
            Movement movement = sheet.movements().get(i);
            balance = balance.add(number(movement.amount()));
            boolean isLast = i == sheet.movements().size() - 1;
            lines.add(line(movement, isLast ? sheet.closing() : balance.toPlainString()));
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    /** What is no number moves nothing in the balance of a bank that writes it. */
    private static BigDecimal number(String amount) {
        return amount.matches("-?[0-9.]+") ? new BigDecimal(amount) : BigDecimal.ZERO;
    }

    private static String line(Movement movement, String balance) {
        String amount = movement.unsigned().replace('.', ',');
        return String.join(
                ";",
                day(movement.bookedOn()),
                day(movement.valueOn()),
                movement.reference(),
                movement.isOut() ? amount : "",
                movement.isOut() ? "" : amount,
                movement.currency(),
                movement.name(),
                movement.iban(),
                '"' + movement.text() + '"',
                movement.endToEndId(),
                movement.mandateId(),
                movement.reason(),
                movement.bankText(),
                balance.replace('.', ','));
    }

    private static String day(String day) {
        return day.substring(8) + "/" + day.substring(5, 7) + "/" + day.substring(0, 4);
    }
}
