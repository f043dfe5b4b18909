package org.facturier.examples.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.facturier.examples.postgres.Answers.Answer;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Lets a process bill orders, cuts its connections from both ends, and kills and restarts it.
 *
 * @param contender  keeps the series
 * @param orders  how many are billed
 * @param kills  how often the process is killed
 * @param books  the database, with empty tables
 * @param folder  for the answers and the output of the process, empty
 */
record Torture(Contender contender, int orders, int kills, PGSimpleDataSource books, Path folder) {

    private static final int POLL_MILLIS = 20;

    /**
     * What was done, and what is in the books afterwards.
     *
     * @param ended  how many connections the server ended
     * @param answers  what the process was answered
     * @param complaints  what an inspector finds wrong
     */
    record Outcome(int ended, List<Answer> answers, List<String> complaints) {

        /** {@return how many answers were lost, of those that the process lived to ask for again} */
        int lost() {
            return answers.stream().mapToInt(answer -> answer.asked() - 1).sum();
        }

        /** {@return how many of the invoices were kept by a commit that was not heard of} */
        long unheard() {
            return answers.stream().filter(Answer::unheard).count();
        }

        @Override
        public String toString() {
            return answers.size() + " answers, " + ended + " connections ended by the server, " + lost()
                    + " answers lost, " + unheard() + " of them to a commit, " + complaints.size() + " complaints";
        }
    }

    Outcome run() throws IOException, InterruptedException, SQLException {
        Executioner executioner = new Executioner(books);
        Thread scaffold = new Thread(executioner, "executioner");
        scaffold.start();
        try {
            billToTheEnd();
        } finally {
            scaffold.interrupt();
            scaffold.join();
        }
        List<Answer> answers = answers().all();
        return new Outcome(executioner.ended(), answers, BooksAudit.of(books, orders, answers));
    }

    private void billToTheEnd() throws IOException, InterruptedException, SQLException {
        for (int killed = 0; killed < kills; killed++) {
            billUntil((long) orders * (killed + 1) / (kills + 1));
        }
        Process last = start();
        try {
            if (last.waitFor() != 0) {
                throw new AssertionError("the process failed: " + Files.readString(output().toPath()));
            }
        } finally {
            last.destroyForcibly();
        }
    }

    private void billUntil(long enough) throws IOException, InterruptedException, SQLException {
        Process process = start();
        try {
            while (process.isAlive() && issued() < enough) {
                Thread.sleep(POLL_MILLIS);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** At most as many as were begun: undone transactions count, too. */
    private long issued() throws SQLException {
        try (Connection connection = books.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(max(id), 0) FROM issued_invoice")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BillingProcess.class.getName(),
                        contender.name(),
                        books.getUrl() + "&user=" + books.getUser(),
                        Integer.toString(orders),
                        answers().file().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output()))
                .start();
    }

    private Answers answers() {
        return new Answers(folder.resolve("answers"));
    }

    private File output() {
        return folder.resolve("output").toFile();
    }
}
