package org.facturier.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts on the PostgreSQL of {@code application.properties}; its tables are made if they are not there. */
@SpringBootApplication
@EnableConfigurationProperties(House.class)
public class Application {

    /** @param arguments  those of Spring, such as {@code --server.port=8081} */
    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }
}
