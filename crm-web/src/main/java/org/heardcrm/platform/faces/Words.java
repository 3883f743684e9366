package org.heardcrm.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the pages in the viewer's language; see the package for where they stand. */
@Named
@ApplicationScoped
public class Words extends AbstractMap<String, String> {

    private static final Control NEVER_THE_SERVERS_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Viewer viewer;

    @SuppressWarnings("NullAway.Init")
    protected Words() {
        // for CDI
    }

    @Inject
    public Words(Viewer viewer) {
        this.viewer = viewer;
    }

    /** The word, or the key itself where no bundle has it. */
    @Override
    public String get(@Nullable Object key) {
        return in(viewer.getLocale(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return true;
    }

    /** The sentence with its values put in. */
    public String with(String key, @Nullable Object... values) {
        return new MessageFormat(get(key), viewer.getLocale()).format(values);
    }

    static String in(Locale locale, String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return key;
        }
        try {
            String bundle = "org.heardcrm." + key.substring(0, dot) + ".words";
            ClassLoader loader = Words.class.getClassLoader();
            return ResourceBundle.getBundle(bundle, locale, loader, NEVER_THE_SERVERS_LANGUAGE)
                    .getString(key);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
