package org.facturier.examples.benchmarks.pdf;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Prints an invoice with two embedded fonts; the result is the PDF in memory. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseParallelGC", "-Xmn160m", "-Xms640m", "-Xmx1g", "-Xbatch"})
@State(Scope.Thread)
public class PdfBenchmark {

    /** Lines of the invoice: one page, and three. */
    @Param({"10", "100"})
    public int lines;

    private PrintedInvoice invoice;
    private InvoicePrinter facturier;
    private InvoicePrinter sharedFonts;
    private InvoicePrinter ownFonts;
    private InvoicePrinter fontFiles;
    private InvoicePrinter jasper;

    /** Parses fonts and compiles the report, which no contender does for every document unless it is named so. */
    @Setup
    public void prepare() {
        invoice = PrintedInvoice.of(lines);
        facturier = IssuedInvoice.of(lines);
        sharedFonts = TableInvoice.withSharedFonts();
        ownFonts = TableInvoice.withOwnFonts();
        fontFiles = TableInvoice.withFontFiles();
        jasper = JasperInvoice.compiled();
    }

    /** Ours: a whole invoice, where the others print the table of its lines. */
    @Benchmark
    public byte[] facturier() {
        return facturier.print(invoice);
    }

    /** OpenPDF with fonts parsed once, from memory. */
    @Benchmark
    public byte[] openPdfSharedFonts() {
        return sharedFonts.print(invoice);
    }

    /** OpenPDF with fonts parsed for every document. */
    @Benchmark
    public byte[] openPdfOwnFonts() {
        return ownFonts.print(invoice);
    }

    /** OpenPDF with fonts opened once, by the names of their files. */
    @Benchmark
    public byte[] openPdfFontFiles() {
        return fontFiles.print(invoice);
    }

    /** JasperReports with a compiled report. */
    @Benchmark
    public byte[] jasperReports() {
        return jasper.print(invoice);
    }
}
