package org.heardcrm.platform.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.heardcrm.platform.application.Gauge;

/** All numbers of this server: those of the Java machine, of requests, and the gauges of the rooms. */
@ApplicationScoped
public class Registry {

    private final PrometheusRegistry prometheus = new PrometheusRegistry();

    @Inject
    @Any
    private Instance<Gauge> gauges;

    @PostConstruct
    void begin() {
        JvmMetrics.builder().register(prometheus);
        gauges.forEach(gauge -> GaugeWithCallback.builder()
                .name(gauge.name())
                .help(gauge.help())
                .callback(callback -> callback.call(gauge.now()))
                .register(prometheus));
    }

    public PrometheusRegistry prometheus() {
        return prometheus;
    }
}
