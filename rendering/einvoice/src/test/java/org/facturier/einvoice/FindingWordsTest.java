package org.facturier.einvoice;

import java.util.Map;
import java.util.TreeMap;
import org.facturier.core.contracts.FindingWordsContract;
import org.facturier.einvoice.rules.InvoiceRule;
import org.facturier.einvoice.rules.en16931.EuropeanRules;

class FindingWordsTest implements FindingWordsContract {

    @Override
    public Map<String, String> saidByData() {
        Map<String, String> said = new TreeMap<>();
        EuropeanRules.standard().rules().forEach(rule -> put(said, rule));
        put(said, EuropeanRules.dueDateOrTerms());
        return said;
    }

    private static void put(Map<String, String> said, InvoiceRule<?> rule) {
        said.put(rule.code().text(), rule.demand());
        rule.statement().hint().ifPresent(hint -> said.put(rule.code() + ".hint", hint));
        rule.words().why().ifPresent(why -> said.put(rule.code() + ".why", why));
    }
}
