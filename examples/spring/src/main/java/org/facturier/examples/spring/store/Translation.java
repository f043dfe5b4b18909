package org.facturier.examples.spring.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Whoever waited too long for a lock (55P03) is told so: what Spring asks by itself knows classes of states only. */
@Configuration(proxyBeanMethods = false)
class Translation {

    @Bean
    SQLExceptionTranslator exceptionTranslator(DataSource database) {
        return new SQLErrorCodeSQLExceptionTranslator(database);
    }
}
