package org.heardcrm.platform;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/** An amount in an ISO 4217 currency, kept with two decimals; two currencies are never added up. */
@Embeddable
public class Money implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 2;
    private static final BigDecimal LARGEST = new BigDecimal("1e12");

    @Column(precision = 16, scale = 2)
    private BigDecimal amount;

    private String currency;

    @SuppressWarnings("NullAway.Init")
    protected Money() {
        // for JPA
    }

    private Money(BigDecimal amount, String currency) {
        this.amount = amount;
        this.currency = currency;
    }

    /** @throws RuleBroken when the currency is unknown, or the amount has more than two decimals, or more
     *     than the currency, or is out of range */
    public static Money of(BigDecimal amount, String currency) {
        requireNonNull(amount, "Amount is required.");
        requireNonNull(currency, "Currency is required.");
        if (amount.abs().compareTo(LARGEST) >= 0) {
            throw new RuleBroken("amount-range", "/amount", "An amount has to be smaller than a million million.");
        }
        try {
            int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
            if (decimals < 0) {
                throw new IllegalArgumentException("A metal or a test, nothing that anybody pays with.");
            }
            BigDecimal exact = amount.setScale(Math.min(decimals, DECIMALS), RoundingMode.UNNECESSARY);
            return new Money(exact.setScale(DECIMALS), currency);
        } catch (IllegalArgumentException unknown) {
            throw new RuleBroken("currency", "/currency", "“{0}” is no currency code of ISO 4217.", currency);
        } catch (ArithmeticException tooFine) {
            throw new RuleBroken(
                    "amount-decimals", "/amount", "An amount has at most two decimals, and no more than its currency.");
        }
    }

    public static Money zero(String currency) {
        return of(BigDecimal.ZERO, currency);
    }

    public BigDecimal amount() {
        return amount;
    }

    public String currency() {
        return currency;
    }

    /** @throws IllegalArgumentException when the currencies differ */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Two currencies are never added up.");
        }
        return new Money(amount.add(other.amount), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && amount.compareTo(that.amount) == 0 && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
