package org.facturier.examples.spring.web;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What Spring is told of HTTP; both Boots put a converter that is a bean before their own. */
@Configuration(proxyBeanMethods = false)
class WebParts {

    @Bean
    FacturierJsonConverter facturierJsonConverter() {
        return new FacturierJsonConverter("org.facturier.");
    }

    /** Of "it, fr;q=0.8" it takes French. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver accepted = new AcceptHeaderLocaleResolver();
        accepted.setSupportedLocales(Languages.KNOWN);
        accepted.setDefaultLocale(Locale.ENGLISH);
        return accepted;
    }
}
