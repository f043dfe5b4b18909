/**
 * A web application that embeds the library: {@code web} speaks HTTP, {@code office} does the work in transactions,
 * {@code store} keeps what the house remembers. Each part is small enough to be copied. The same sources run on Spring Boot 3
 * and 4.
 */
@NullMarked
package org.facturier.examples.spring;

import org.jspecify.annotations.NullMarked;
