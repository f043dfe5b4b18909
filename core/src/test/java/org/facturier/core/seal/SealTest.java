package org.facturier.core.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final SealedText SEALED = SealChain.of("F").seal("F-1", "café");

    /**
     * Worked out in a shell: {@code printf '16:facturier-seal-1,7:SHA-256,1:F,1:1,0:,3:F-1,5:caf\xc3\xa9,' | sha256sum}, for
     * the second {@code '16:facturier-seal-1,7:SHA-256,1:F,1:2,64:…,3:F-2,0:,'} with the first hash, for the third
     * {@code printf '16:facturier-seal-1,8:SHA3-256,1:F,1:3,64:…,3:F-3,2:{},' | openssl dgst -sha3-256} with the second.
     */
    @Test
    void the_hash_is_the_one_that_a_shell_computes() {
        SealedText second = SealChain.after(SEALED.seal()).seal("F-2", "");
        SealedText third =
                SealChain.after(second.seal()).by(SealAlgorithm.SHA3_256).seal("F-3", "{}");
        assertThat(SEALED.seal())
                .isEqualTo(new Seal(
                        "F",
                        1,
                        SealAlgorithm.SHA_256,
                        Optional.empty(),
                        "349637a412b23c602da740daa907c0af2dc0c5f54743b14a0236c55421fc626c"));
        assertThat(second.seal())
                .isEqualTo(new Seal(
                        "F",
                        2,
                        SealAlgorithm.SHA_256,
                        Optional.of("349637a412b23c602da740daa907c0af2dc0c5f54743b14a0236c55421fc626c"),
                        "de1102b8f8a1d8371ffaaf40c3fb6e9d6321252c86048ab581eb280d9b368138"));
        assertThat(third.seal())
                .isEqualTo(new Seal(
                        "F",
                        3,
                        SealAlgorithm.SHA3_256,
                        Optional.of("de1102b8f8a1d8371ffaaf40c3fb6e9d6321252c86048ab581eb280d9b368138"),
                        "dacf51710b180a94507731c7786400ed3757f2a1c7b9b77be46810fcb5ff170a"));
    }

    @Test
    void a_chain_goes_on_by_the_algorithm_of_its_last_seal() {
        SealedText first = SealChain.of("F").by(SealAlgorithm.SHA3_256).seal("F-1", "a");
        assertThat(SealChain.after(first.seal()).seal("F-2", "b").seal().algorithm())
                .isEqualTo(SealAlgorithm.SHA3_256);
    }

    @Test
    void a_seal_fits_its_own_name_and_text_only() {
        Seal seal = SEALED.seal();
        assertThat(seal.fits("F-1", "café")).isTrue();
        assertThat(seal.fits("F-1", "cafe")).isFalse();
        assertThat(seal.fits("F-2", "café")).isFalse();
    }

    @Test
    void moving_a_letter_from_name_to_text_is_another_seal() {
        assertThat(SealChain.of("F").seal("F-1", "2a").seal().fits("F-12", "a")).isFalse();
        assertThat(SealChain.of("F").seal("F", "1,1:a").seal().fits("F,1:1", "a"))
                .isFalse();
    }

    @Test
    void a_text_that_no_encoding_keeps_is_not_sealed_and_fits_no_seal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SealChain.of("F").seal("F-1", "half \ud83d"))
                .withMessageContaining("surrogate");
        assertThat(SealChain.of("F").seal("F-1", "half ?").seal().fits("F-1", "half \ud83d"))
                .isFalse();
    }

    @Test
    void blank_names_and_series_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SealChain.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> SealChain.of("F").seal(" ", "text"));
    }

    @Test
    void a_seal_has_one_form() {
        String hash = SEALED.seal().hash();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seal("F", 1, SealAlgorithm.SHA_256, Optional.empty(), "A" + hash.substring(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seal("F", 1, SealAlgorithm.SHA_256, Optional.empty(), hash + "0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seal("F", 1, SealAlgorithm.SHA_256, Optional.of(hash), hash));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seal("F", 2, SealAlgorithm.SHA_256, Optional.empty(), hash));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seal("F", 0, SealAlgorithm.SHA_256, Optional.empty(), hash));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Seal("F", 1_000_000_000_000_000L, SealAlgorithm.SHA_256, Optional.of(hash), hash));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seal("", 1, SealAlgorithm.SHA_256, Optional.empty(), hash));
        assertThatIllegalArgumentException().isThrownBy(() -> SealAlgorithm.of("MD5"));
    }
}
