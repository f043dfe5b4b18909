package org.facturier.examples.spring;

/** Starts the application on a PostgreSQL that is forgotten when it ends: for a first look, nothing else is needed. */
public final class Trial {

    private Trial() {}

    public static void main(String... none) throws InterruptedException {
        Application.main(TrialDatabase.started().arguments());
        System.out.println("The house is open on http://localhost:8080, see README.md; Ctrl-C closes it.");
        Thread.currentThread().join();
    }
}
