package org.facturier.core.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facturier.core.bank.OwnAccount;
import org.joda.money.CurrencyUnit;

/**
 * What a host says of the CSV of a bank.
 *
 * @param columns  headings by what they mean
 * @param texts  headings of what the payer wrote
 * @param encoding  of the text
 * @param separator  between fields
 * @param figures  how days and numbers are written
 * @param credit  what stands for money that comes in
 * @param debit  what stands for money that goes out
 * @param account  of all lines, where no column says it
 * @param currency  of all lines, where no column says it
 */
record CsvMapping(
        Map<CsvColumn, String> columns,
        List<String> texts,
        Charset encoding,
        char separator,
        CsvFigures figures,
        String credit,
        String debit,
        Optional<OwnAccount> account,
        Optional<CurrencyUnit> currency) {

    CsvMapping {
        columns = Map.copyOf(columns);
        texts = List.copyOf(texts);
    }

    /** {@return every heading that is needed} */
    List<String> headings() {
        List<String> all = new ArrayList<>(columns.values());
        all.addAll(texts);
        return all.stream().distinct().sorted().toList();
    }
}
