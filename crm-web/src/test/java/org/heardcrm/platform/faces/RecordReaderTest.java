package org.heardcrm.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    /** What a page may be given. */
    public record Place(String name) {}

    private final RecordReader reader = new RecordReader();
    private final ELContext asked = new Asked();

    @Test
    void aComponentIsReadAsAProperty() {
        assertThat(reader.getValue(asked, new Place("Ærø"), "name")).isEqualTo("Ærø");
        assertThat(asked.isPropertyResolved()).isTrue();
        assertThat(reader.getType(asked, new Place("Ærø"), "name")).isEqualTo(String.class);
    }

    @Test
    void whatIsNoComponentIsLeftToOthers() {
        assertThat(reader.getValue(asked, new Place("Ærø"), "size")).isNull();
        assertThat(reader.getValue(asked, "no record", "name")).isNull();
        assertThat(reader.getValue(asked, null, "name")).isNull();
        assertThat(asked.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordIsNeverWritten() {
        assertThat(reader.isReadOnly(asked, new Place("Ærø"), "name")).isTrue();
        assertThatThrownBy(() -> reader.setValue(asked, new Place("Ærø"), "name", "Fyn"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    /** The least that an expression stands in. */
    private static final class Asked extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return new RecordReader();
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException("no function is asked for");
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException("no variable is asked for");
        }
    }
}
