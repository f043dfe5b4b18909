package org.facturier.examples.benchmarks.einvoice;

import com.helger.cii.d16b.CIID16BCrossIndustryInvoiceTypeMarshaller;
import com.helger.ubl21.UBL21Marshaller;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.facturier.einvoice.rules.Mode;
import org.facturier.einvoice.rules.Subject;
import org.facturier.einvoice.rules.en16931.EuropeanRules;
import org.facturier.einvoice.syntax.DocumentWriter;
import org.facturier.einvoice.syntax.Documents;
import org.facturier.einvoice.syntax.Reading;
import org.facturier.einvoice.syntax.ReadingLimits;
import org.facturier.einvoice.syntax.Syntax;

/**
 * The contenders in turns within one program, each for so much CPU time. Prints medians of the CPU time of one document, the
 * ratio to the contender named beside it, and the bytes allocated. Takes the number of lines.
 */
public final class SideBySide {

    private static final int WARM_UP_TURNS = 4;
    private static final int TURNS = 5;
    private static final long WARM_UP_NANOSECONDS = 200_000_000;
    private static final long NANOSECONDS = 40_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, Supplier<Object>> contenders = new LinkedHashMap<>();
    private Object kept = "";

    private SideBySide(int lines) {
        Specimen specimen = new Specimen(lines);
        Reading reading = specimen.reading();
        for (Syntax syntax : new Syntax[] {Syntax.CII, Syntax.UBL_INVOICE}) {
            String name = syntax == Syntax.CII ? " CII" : " UBL";
            byte[] document = specimen.in(syntax);
            BareWriter writer = new BareWriter(Providers.writers(), document);
            BareReader reader = new BareReader(Providers.readers());
            Judge judge = new Judge(syntax);
            contenders.put("write" + name, () -> written(reading, syntax));
            contenders.put("write" + name + " bare", writer::write);
            contenders.put("read" + name, () -> read(document));
            contenders.put("read" + name + " bare", () -> reader.read(document));
            contenders.put("judge" + name, () -> judged(read(document)));
            contenders.put("judge" + name + " phive", () -> judge.judge(document));
        }
        contenders.put("rules on the hub", () -> judged(reading));
        byte[] cii = specimen.in(Syntax.CII);
        byte[] ubl = specimen.in(Syntax.UBL_INVOICE);
        MustangInvoice mustang = new MustangInvoice(specimen);
        contenders.put("write CII mustang", mustang::write);
        contenders.put("read CII mustang", () -> MustangInvoice.read(cii));
        var ciiMarshaller = new CIID16BCrossIndustryInvoiceTypeMarshaller();
        var ciiTree = Objects.requireNonNull(ciiMarshaller.read(cii));
        contenders.put("write CII ph-cii", () -> ciiMarshaller.getAsBytes(ciiTree));
        contenders.put("read CII ph-cii", () -> ciiMarshaller.read(cii));
        var ublMarshaller = UBL21Marshaller.invoice();
        var ublTree = Objects.requireNonNull(ublMarshaller.read(ubl));
        contenders.put("write UBL ph-ubl", () -> ublMarshaller.getAsBytes(ublTree));
        contenders.put("read UBL ph-ubl", () -> ublMarshaller.read(ubl));
    }

    /** Compares the contenders, as in {@code SideBySide 100}. */
    public static void main(String[] arguments) {
        new SideBySide(Integer.parseInt(arguments[0])).compare();
    }

    private void compare() {
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
            contenders.values().forEach(contender -> measured(contender, WARM_UP_NANOSECONDS));
        }
        Map<String, double[]> microseconds = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> microseconds.put(name, new double[TURNS]));
        for (int i = 0; i < TURNS; i++) {
            for (Map.Entry<String, Supplier<Object>> one : contenders.entrySet()) {
                double[] measured = measured(one.getValue(), NANOSECONDS);
                microseconds.get(one.getKey())[i] = measured[0];
                bytes.put(one.getKey(), measured[1]);
            }
        }
        microseconds.values().forEach(Arrays::sort);
        microseconds.forEach((name, times) -> {
            String ours = name.equals("rules on the hub") ? name : name.replaceAll("^(\\w+ \\w+).*", "$1");
            double ratio = times[TURNS / 2] / microseconds.get(ours)[TURNS / 2];
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %12.1f us %9.2f %14.0f bytes%n",
                    name,
                    times[TURNS / 2],
                    ratio,
                    bytes.get(name));
        });
    }

    /** {@return microseconds of CPU and bytes of one document} */
    private double[] measured(Supplier<Object> contender, long nanoseconds) {
        long start = threads.getCurrentThreadCpuTime();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long used = 0;
        long documents = 0;
        while (used < nanoseconds) {
            kept = contender.get();
            documents++;
            used = threads.getCurrentThreadCpuTime() - start;
        }
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        return new double[] {used / 1e3 / documents, (double) allocated / documents};
    }

    static byte[] written(Reading reading, Syntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocumentWriter.of(syntax)
                    .writeUnchecked(reading.invoice(), reading, out)
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static Reading read(byte[] document) {
        try {
            return Documents.read(new ByteArrayInputStream(document), ReadingLimits.standard())
                    .orThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Object judged(Reading reading) {
        return EuropeanRules.standard().check(Subject.of(reading, Mode.OFFICIAL));
    }
}
