package org.facturier.examples.einvoice;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Checks, converts and shows e-invoices: {@code check}, {@code convert} and {@code show}, then options, then files, folders or
 * {@code -} for what comes in. Ends with 0 where all is well, 1 where a document is refused or breaks a rule, 2 where a file cannot
 * be read or written or the command is not understood; of several files the worst counts, and none stops the others.
 */
public final class EinvoiceCommand {

    static final String USAGE = """
            usage: check   [--json] [--strict] [--lang en|fr|de] FILE|FOLDER|- ...
                   convert --to ubl|cii [--out FOLDER] [--allow-loss] [--lang en|fr|de] FILE|FOLDER|- ...
                   show    [--pdf] [--out FOLDER] [--lang en|fr|de] FILE|FOLDER|- ...""";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private EinvoiceCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** @param arguments  what to do, options, files */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), System.in, out, err);
        out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    /** {@return the status that the program ends with} */
    static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        return new EinvoiceCommand(in, out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        try {
            Arguments parsed = Arguments.of(arguments);
            Task task = task(parsed);
            int worst = 0;
            for (Source source : Source.all(parsed.sources(), in)) {
                worst = Math.max(worst, done(task, source));
            }
            return worst;
        } catch (UsageException misunderstood) {
            err.println(misunderstood.getMessage());
            err.println(USAGE);
            return 2;
        }
    }

    private Task task(Arguments parsed) {
        Phrases phrases = Phrases.of(parsed.language());
        return switch (parsed.task()) {
            case "check" -> new Check(parsed, new Report(phrases, parsed.isJson(), out));
            case "convert" -> new Conversion(parsed, new Report(phrases, false, err), out);
            case "show" -> new Show(parsed, new Report(phrases, false, err), out);
            default -> throw new UsageException("no such task: " + parsed.task());
        };
    }

    /** A file that cannot be read is named, and the next one is taken. */
    private int done(Task task, Source source) {
        try (InputStream bytes = source.open()) {
            return task.run(source, bytes) ? 0 : 1;
        } catch (IOException failed) {
            err.println(source.name() + ": " + failed);
            return 2;
        }
    }
}
