package org.facturier.examples.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.facturier.core.document.InvoiceNumber;

/**
 * What a host was answered, in a file that outlives its process.
 *
 * @param file  a line for each answer, in the order in which they came
 */
record Answers(Path file) {

    /**
     * The invoice of an order.
     *
     * @param order  the order
     * @param number  the number of its invoice
     * @param asked  how often the store was asked for it, by this process
     * @param unheard  whether it was kept by a transaction of this process of which no answer came
     */
    record Answer(int order, InvoiceNumber number, int asked, boolean unheard) {

        private static Answer parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Answer(
                    Integer.parseInt(parts[0]),
                    InvoiceNumber.of(parts[1]),
                    Integer.parseInt(parts[2]),
                    Boolean.parseBoolean(parts[3]));
        }

        private String line() {
            return order + " " + number + " " + asked + " " + unheard + "\n";
        }
    }

    /** Adds an answer by one write, which the end of the process cannot tear. */
    synchronized void add(Answer answer) {
        try {
            Files.writeString(file, answer.line(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** {@return all answers so far} */
    List<Answer> all() throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file).stream().map(Answer::parse).toList()
                : List.of();
    }
}
