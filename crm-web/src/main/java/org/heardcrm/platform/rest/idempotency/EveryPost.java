package org.heardcrm.platform.rest.idempotency;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;

/**
 * Makes every POST of every resource one transaction that honours an Idempotency-Key, so that no author can forget it.
 * A method that already says how it stands to transactions keeps that.
 */
public class EveryPost implements Extension {

    void mark(@Observes @WithAnnotations(POST.class) ProcessAnnotatedType<?> resource) {
        resource.configureAnnotatedType()
                .filterMethods(method -> method.isAnnotationPresent(POST.class))
                .forEach(method -> {
                    method.add(new IdempotentLiteral());
                    if (!method.getAnnotated().isAnnotationPresent(Transactional.class)) {
                        method.add(new TransactionalLiteral());
                    }
                });
    }

    /** {@code @Idempotent}, as an object. */
    private static final class IdempotentLiteral extends AnnotationLiteral<Idempotent> implements Idempotent {

        private static final long serialVersionUID = 1L;
    }

    /** {@code @Transactional}, as an object. */
    private static final class TransactionalLiteral extends AnnotationLiteral<Transactional> implements Transactional {

        private static final long serialVersionUID = 1L;

        @Override
        public TxType value() {
            return TxType.REQUIRED;
        }

        @Override
        public Class<?>[] rollbackOn() {
            return new Class<?>[] {Exception.class};
        }

        @Override
        public Class<?>[] dontRollbackOn() {
            return new Class<?>[0];
        }
    }
}
