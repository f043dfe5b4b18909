package org.facturier.core.party;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Whom to ask. Telephone numbers and the name of a mailbox are masked in {@code toString}. Of no meaning to tax or to what is
 * owed.
 *
 * @param name  a person or a department
 * @param phones  telephone numbers, the preferred one first
 * @param email  the address that invoices and reminders go to
 * @source EN 16931-1:2017, BG-6 and BG-9
 */
public record Contact(
        Optional<@Size(max = 200) String> name,
        List<@NotBlank @Size(max = 50) String> phones,
        Optional<@Email @Size(max = 254) String> email) {

    public Contact {
        phones = List.copyOf(phones);
    }

    /** {@return a contact with a name and an e-mail address} */
    public static Contact of(String name, String email) {
        return new Contact(Optional.of(name), List.of(), Optional.of(email));
    }

    /** {@return the name, the count of telephones and the domain of the e-mail address, the rest masked} */
    @Override
    public String toString() {
        return "Contact[" + name.orElse("no name") + ", " + phones.size() + " phones, "
                + email.map(known -> known.replaceFirst("^.*(?=@)|^[^@]+$", "****"))
                        .orElse("no e-mail")
                + "]";
    }
}
