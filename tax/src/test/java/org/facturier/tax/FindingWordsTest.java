package org.facturier.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.facturier.core.contracts.FindingWordsContract;
import org.facturier.core.finding.Finding;
import org.facturier.core.party.CountryCode;
import org.facturier.core.wording.FindingWords;
import org.facturier.tax.identity.VatNumberCheck;
import org.facturier.tax.mention.MentionRule;
import org.facturier.tax.regime.Proviso;
import org.facturier.tax.table.ResourceTable;
import org.facturier.tax.table.TableRow;
import org.junit.jupiter.api.Test;

class FindingWordsTest implements FindingWordsContract {

    /** The conditions of member states, and the shapes of VAT numbers. */
    @Override
    public Map<String, String> saidByData() {
        Map<String, String> said = new HashMap<>();
        rows(Proviso.class, "provisos.csv").forEach(row -> said.put("phrase." + row.text("name"), row.text("words")));
        rows(VatNumberCheck.class, "vat-number-forms.csv")
                .forEach(row -> said.put("TAX-ID-01.of" + row.text("prefix"), row.text("words")));
        return said;
    }

    private static List<TableRow> rows(Class<?> beside, String name) {
        return ResourceTable.rows(beside, name, row -> row);
    }

    @Test
    void what_a_law_asks_of_a_document_is_said_in_each_language() {
        for (Locale language : languages()) {
            FindingWords words = FindingWords.of(language);
            for (MentionRule rule : MentionRule.values()) {
                assertThat(words.find(rule.code() + ".demand")).as("%s", rule).isPresent();
            }
        }
    }

    @Test
    void the_shape_of_a_vat_number_is_said_in_the_language_and_in_the_words_of_a_host() {
        Finding malformed = VatNumberCheck.standard()
                .read("12", CountryCode.of("AT"))
                .findings()
                .all()
                .get(0);
        FindingWords german = FindingWords.of(Locale.GERMAN);
        assertThat(german.say(malformed))
                .isEqualTo("'AT12' ist keine USt-IdNr. von AT: erwartet AT und U und acht Ziffern");
        assertThat(german.with("TAX-ID-01.ofAT", "U12345678").say(malformed))
                .isEqualTo("'AT12' ist keine USt-IdNr. von AT: erwartet AT und U12345678");
    }
}
