package org.facturier.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.facturier.core.finding.Finding;
import org.facturier.core.finding.Outcome;

/**
 * Bills a year of a training organisation: {@code Quickstart INPUT-FOLDER OUTPUT-FOLDER}. Ends with status 0, or with 1
 * where the input is refused (every reason is printed and nothing is written), 2 where a file cannot be read or written.
 */
public final class Quickstart {

    private final PrintStream out;
    private final PrintStream err;

    private Quickstart(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @param arguments  the folder to read and the folder to write */
    public static void main(String[] arguments) {
        // the provider of Bean Validation announces itself otherwise
        System.setProperty("org.jboss.logging.provider", "slf4j");
        int status = run(arguments, System.out, System.err);
        System.out.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 2) {
            err.println("usage: Quickstart INPUT-FOLDER OUTPUT-FOLDER");
            return 2;
        }
        return new Quickstart(out, err).run(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private int run(Path input, Path output) {
        try {
            Outcome<Inputs> inputs = Inputs.read(input);
            Outcome<Books> books = inputs.flatMap(read -> new Year(read).run());
            return books.value().isPresent() ? written(inputs.orThrow(), books.orThrow(), output) : refused(books);
        } catch (NoSuchFileException missing) {
            err.println("there is no file " + missing.getFile());
            return 2;
        } catch (IOException failed) {
            err.println("cannot read or write: " + failed.getMessage());
            return 2;
        } catch (RuntimeException unexpected) {
            err.println("refused: " + unexpected.getMessage());
            return 1;
        }
    }

    private int written(Inputs inputs, Books books, Path output) throws IOException {
        String summary = Summary.of(books, inputs.scenario().asOf(), TrainingOrganisation.dunning());
        new Folder(output).replaceBy(Papers.of(inputs, books, summary));
        out.print(summary);
        out.println();
        out.println("Written to " + output);
        return 0;
    }

    private int refused(Outcome<Books> books) {
        for (Finding finding : books.findings()) {
            err.println(finding);
        }
        err.println("Nothing was written.");
        return 1;
    }
}
