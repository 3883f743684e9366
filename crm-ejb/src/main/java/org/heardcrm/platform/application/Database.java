package org.heardcrm.platform.application;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Where the database is: the launcher says so by CRM_DB_URL, CRM_DB_USER and CRM_DB_PASSWORD. A bean without work, because
 * in the EJB jar of an EAR a server reads definitions on beans only.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/crm",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=crm.db.url}",
        user = "${MPCONFIG=crm.db.user}",
        password = "${MPCONFIG=crm.db.password}",
        minPoolSize = 4,
        maxPoolSize = 24,
        properties = {
            "reWriteBatchedInserts=true",
            "stringtype=unspecified",
            // What a client wrote stays out of error texts, and so out of the log.
            "logServerErrorDetail=false",
            // A server that takes the connection and says nothing is away, too; whoever asks gets to know it soon.
            "connectTimeout=5",
            "loginTimeout=5",
            // So is one that stops in the middle: no statement of Heard stays silent for as long as this, in seconds.
            "socketTimeout=30",
            "tcpKeepAlive=true",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            // Every statement asks for its connection; a server that went away stays away for longer than this.
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        })
public class Database {}
