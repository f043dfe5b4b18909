package org.facturier.examples.benchmarks.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;

class StatementContendersTest {

    /** 10.00, 10.01, 10.02. */
    @Test
    void both_read_the_same_file_to_the_cent() throws IOException, XMLStreamException {
        BigDecimal total = new BigDecimal("30.03");
        assertThat(StatementContenders.ours(new LargeStatement(3))).isEqualTo(total);
        assertThat(StatementContenders.bareLoop(new LargeStatement(3))).isEqualTo(total);
        assertThat(StatementContenders.ours(new LargeStatement(2_000)))
                .isEqualTo(StatementContenders.bareLoop(new LargeStatement(2_000)));
    }
}
