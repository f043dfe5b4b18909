package org.facturier.examples.benchmarks.einvoice;

import com.helger.cii.d16b.CIID16BCrossIndustryInvoiceTypeMarshaller;
import com.helger.ubl21.UBL21Marshaller;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.Syntax;

/**
 * All that write, read and judge one invoice, by name. A name is what is done, in which syntax, and by whom: {@code read CII}
 * is ours, {@code read CII bare} the loop over the same parser, {@code read CII mustang} a peer.
 */
final class Contenders {

    private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

    Contenders(int lines) {
        Specimen specimen = new Specimen(lines);
        Reading reading = specimen.reading();
        byte[] cii = specimen.in(Syntax.CII);
        byte[] ubl = specimen.in(Syntax.UBL_INVOICE);
        of(Syntax.CII, " CII", reading, cii);
        of(Syntax.UBL_INVOICE, " UBL", reading, ubl);
        byName.put("rules on the hub", () -> Ours.judged(reading));
        MustangInvoice mustang = new MustangInvoice(specimen);
        byName.put("write CII mustang", mustang::write);
        byName.put("read CII mustang", () -> MustangInvoice.read(cii));
        var ciiMarshaller = new CIID16BCrossIndustryInvoiceTypeMarshaller();
        var ciiTree = Objects.requireNonNull(ciiMarshaller.read(cii));
        byName.put("write CII ph-cii", () -> ciiMarshaller.getAsBytes(ciiTree));
        byName.put("read CII ph-cii", () -> ciiMarshaller.read(cii));
        var ublMarshaller = UBL21Marshaller.invoice();
        var ublTree = Objects.requireNonNull(ublMarshaller.read(ubl));
        byName.put("write UBL ph-ubl", () -> ublMarshaller.getAsBytes(ublTree));
        byName.put("read UBL ph-ubl", () -> ublMarshaller.read(ubl));
    }

    private void of(Syntax syntax, String name, Reading reading, byte[] document) {
        BareWriter writer = new BareWriter(Providers.writers(), document);
        BareReader reader = new BareReader(Providers.readers());
        Judge judge = new Judge(syntax);
        byName.put("write" + name, () -> Ours.written(reading, syntax));
        byName.put("write" + name + " bare", writer::write);
        byName.put("read" + name, () -> Ours.read(document));
        byName.put("read" + name + " bare", () -> reader.read(document));
        byName.put("judge" + name, () -> Ours.judged(Ours.read(document)));
        byName.put("judge" + name + " phive", () -> judge.judge(document));
    }

    /** {@return all of them, ours before those that are held against it} */
    Map<String, Supplier<Object>> byName() {
        return byName;
    }

    /** {@return the name of ours that one is held against, which is its first two words; itself where it is ours} */
    static String ours(String name) {
        int second = name.indexOf(' ', name.indexOf(' ') + 1);
        return second < 0 || name.startsWith("rules") ? name : name.substring(0, second);
    }
}
