package org.facturier.core.intake;

import static org.facturier.core.finding.Message.say;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.OwnAccount;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bank.StatementKind;
import org.facturier.core.bankfile.StatementFileRule;
import org.facturier.core.banktext.Encodings;
import org.facturier.core.banktext.StatementFlow;
import org.facturier.core.banktext.Unreadable;
import org.facturier.core.csv.CsvReader;
import org.facturier.core.csv.CsvReader.BrokenCsvException;
import org.facturier.core.csv.CsvReader.CsvRecord;
import org.facturier.core.csv.Decoding;
import org.jspecify.annotations.Nullable;

/** The lines of one file of CSV: what stands before the heading, the heading, then a transaction a line. */
final class CsvLines {

    /** Banks print an address and a period before the heading, on fewer lines than these. */
    private static final int BEFORE_HEADING = 100;

    private final String source;
    private final CsvMapping mapping;
    private final StatementFlow flow;
    private @Nullable OwnAccount account;
    private @Nullable CsvBalances balances;
    private List<String> headings = List.of();

    CsvLines(String source, CsvMapping mapping, StatementFlow flow) {
        this.source = source;
        this.mapping = mapping;
        this.flow = flow;
    }

    void read(BufferedInputStream file) throws IOException {
        CsvReader reader = new CsvReader(Encodings.text(mapping.encoding(), file), mapping.separator());
        try {
            if (heading(reader)) {
                for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                    take(next.get());
                }
            }
        } catch (BrokenCsvException broken) {
            flow.find(StatementFileRule.WHOLE.at(source + ":" + broken.line(), broken.says()));
        }
        end();
    }

    private boolean heading(CsvReader reader) throws IOException, BrokenCsvException {
        List<String> missing = mapping.headings();
        for (int i = 0; i < BEFORE_HEADING; i++) {
            Optional<CsvRecord> next = reader.next();
            if (next.isEmpty()) {
                break;
            }
            List<String> names = next.get().fields().stream().map(String::strip).toList();
            List<String> lacking = new ArrayList<>(mapping.headings());
            lacking.removeAll(names);
            if (lacking.isEmpty()) {
                ended(source + ":" + next.get().line(), next.get());
                headings = names;
                return true;
            }
            missing = lacking.size() < missing.size() ? lacking : missing;
        }
        flow.find(StatementFileRule.NEEDED.at(
                source + ":1",
                say("columns", "no line has all columns that are needed; missing are {columns}")
                        .with("columns", missing)));
        return false;
    }

    private void take(CsvRecord record) {
        String place = source + ":" + record.line();
        CsvLine line = new CsvLine(mapping, headings, texts(place, record));
        ended(place, record);
        try {
            OwnAccount its = line.account();
            BankEntry entry = line.entry(problem -> flow.find(problem.at(place)));
            if (!its.equals(account)) {
                begin(place, its);
            }
            flow.entry(() -> place, entry);
            balance(line, entry);
        } catch (Unreadable unreadable) {
            flow.find(unreadable.at(place));
        }
    }

    private void ended(String place, CsvRecord record) {
        if (!record.isEnded()) {
            flow.find(StatementFileRule.BESIDE.at(
                    place, say("unended", "the last line has no line end, and may be cut; it is taken as it is")));
        }
    }

    private List<String> texts(String place, CsvRecord record) {
        List<String> texts = new ArrayList<>();
        boolean isReadable = true;
        for (String field : record.fields()) {
            isReadable &= Decoding.isReadable(field);
            texts.add(field.replace(Decoding.UNREADABLE, Decoding.REPLACEMENT).strip());
        }
        if (!isReadable) {
            flow.find(StatementFileRule.ENCODED.at(
                    place, "bytes are no text in the encoding of the file, and were replaced"));
        }
        return texts;
    }

    private void begin(String place, OwnAccount its) {
        end();
        account = its;
        balances = new CsvBalances();
        flow.begin(place, StatementHead.of(StatementKind.STATEMENT, its, source));
    }

    private void balance(CsvLine line, BankEntry entry) throws Unreadable {
        if (balances != null) {
            balances.add(entry, line.balance());
        }
    }

    private void end() {
        if (flow.isOpen()) {
            Optional.ofNullable(balances).ifPresent(known -> known.all().forEach(flow::balance));
            flow.end();
        }
    }
}
