package org.facturier.examples.benchmarks.bank;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.facturier.core.bank.BankBalance;
import org.facturier.core.bank.BankEntry;
import org.facturier.core.bank.StatementHead;
import org.facturier.core.bankfile.StatementSink;
import org.facturier.core.finding.Finding;
import org.facturier.core.intake.StatementReaders;

/** What entries of a camt.053 come to, in two ways. */
final class StatementContenders {

    private StatementContenders() {}

    /** {@return the sum, by a reader that makes each entry whole and holds it to all rules} */
    static BigDecimal ours(InputStream file) throws IOException {
        Adding adding = new Adding();
        StatementReaders.camt().read("large.xml", file, adding);
        return adding.sum;
    }

    /** {@return the sum, by a loop over the parser of the JDK that looks at amounts and nothing else} */
    static BigDecimal bareLoop(InputStream file) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(file);
        BigDecimal sum = BigDecimal.ZERO;
        boolean inEntry = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                String name = xml.getLocalName();
                inEntry |= name.equals("Ntry");
                if (inEntry && name.equals("Amt")) {
                    sum = sum.add(new BigDecimal(xml.getElementText()));
                }
            }
        }
        return sum;
    }

    /** Adds entries and keeps none. */
    private static final class Adding implements StatementSink {

        private BigDecimal sum = BigDecimal.ZERO;

        @Override
        public void begins(StatementHead head) {
            sum = BigDecimal.ZERO;
        }

        @Override
        public void entry(BankEntry entry) {
            sum = sum.add(entry.amount().getAmount());
        }

        @Override
        public void ends(List<BankBalance> balances) {
            // the reader has held them to the entries
        }

        @Override
        public void finds(Finding finding) {
            throw new IllegalStateException(finding.message());
        }
    }
}
