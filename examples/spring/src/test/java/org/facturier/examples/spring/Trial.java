package org.facturier.examples.spring;

import java.util.stream.Stream;

/** Starts the application on a PostgreSQL that is forgotten when it ends: for a first look, nothing else is needed. */
public final class Trial {

    private Trial() {}

    /** @param arguments  those of Spring, such as {@code --server.port=8081} */
    public static void main(String... arguments) throws InterruptedException {
        Application.main(Stream.concat(
                        Stream.of(TrialDatabase.started().arguments()),
                        Stream.concat(Stream.of("--spring.main.banner-mode=off"), Stream.of(arguments)))
                .toArray(String[]::new));
        System.out.println("The house is open, see README.md; Ctrl-C closes it.");
        Thread.currentThread().join();
    }
}
